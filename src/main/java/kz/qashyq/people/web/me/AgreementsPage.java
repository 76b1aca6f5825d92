package kz.qashyq.people.web.me;

import java.util.List;
import kz.qashyq.people.account.agreement.Agreement;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** @param due whether they must be accepted now; else they are only shown */
public record AgreementsPage(List<Part> parts, boolean due, FormErrors errors) implements FormView {
    /** @param html our own text */
    public record Part(Agreement agreement, String html, String field) {}

    static String fieldOf(Agreement agreement) {
        return switch (agreement) {
            case PERSONAL_DATA -> "personalData";
            case USER_AGREEMENT -> "userAgreement";
        };
    }
}
