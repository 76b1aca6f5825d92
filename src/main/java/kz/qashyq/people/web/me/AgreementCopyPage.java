package kz.qashyq.people.web.me;

import java.util.List;
import kz.qashyq.people.account.agreement.Acceptance;
import kz.qashyq.platform.web.View;

/** What a person accepted, for their own papers. */
public record AgreementCopyPage(String name, String login, List<Part> parts) implements View {
    /** @param html our own text */
    public record Part(Acceptance acceptance, String html) {}
}
