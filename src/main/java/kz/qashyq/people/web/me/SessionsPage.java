package kz.qashyq.people.web.me;

import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.web.View;

public record SessionsPage(List<Line> lines) implements View {
    /** @param device empty when the browser says nothing familiar */
    public record Line(
            String handle, String device, String address, Instant since, Instant lastSeen, boolean current) {}

    public boolean hasOthers() {
        return lines.stream().anyMatch(line -> !line.current());
    }
}
