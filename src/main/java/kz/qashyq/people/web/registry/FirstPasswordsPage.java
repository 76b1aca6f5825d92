package kz.qashyq.people.web.registry;

import java.util.List;
import kz.qashyq.people.registry.FirstPasswords;
import kz.qashyq.platform.web.View;

public record FirstPasswordsPage(List<FirstPasswords.Waiting> waiting) implements View {
    public int total() {
        return waiting.stream().mapToInt(FirstPasswords.Waiting::count).sum();
    }
}
