package kz.qashyq.testing.web;

import java.time.Instant;
import kz.qashyq.platform.web.Paths;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.attempt.Standing;

/** The cover of a test. */
public record StartPage(Standing standing, Instant now) implements View {
    public String backTo() {
        return Paths.ownOrHome(standing.admission().backTo());
    }

    /** The message that says why it cannot be begun; empty when it can. */
    public String obstacle() {
        if (standing.open().isPresent() || standing.mayBegin(now)) return "";
        if (!standing.test().ready()) return "testing.start.notReady";
        if (standing.isClosed(now)) return "testing.start.closed";
        return "testing.start.noneLeft";
    }
}
