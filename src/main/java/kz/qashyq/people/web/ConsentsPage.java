package kz.qashyq.people.web;

import java.util.List;
import kz.qashyq.people.account.agreement.AcceptanceLine;
import kz.qashyq.platform.web.View;

public record ConsentsPage(List<AcceptanceLine> lines) implements View {
    public long accepted() {
        return lines.stream().filter(AcceptanceLine::complete).count();
    }
}
