package kz.qashyq.testing.web;

import java.time.Clock;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.attempt.AttemptClock;
import kz.qashyq.testing.attempt.Papers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The paper, while it is being answered. */
@Controller
class AttemptController {
    private final AttemptAccess access;
    private final Papers papers;
    private final Clock clock;

    AttemptController(AttemptAccess access, Papers papers, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param question which one, where a page has one */
    @GetMapping("/testing/attempts/{attempt}")
    @PermitSignedIn
    View show(@PathVariable AttemptId attempt, @RequestParam(defaultValue = "1") int question, Me me) {
        var mine = access.mine(me, attempt);
        if (mine.isFinished()) return Redirect.to("/testing/attempts/" + attempt + "/result");
        var asked = papers.asked(attempt);
        var at = mine.test().settings().onePerPage() ? Math.clamp(question, 1, asked.size()) : 0;
        return new AttemptPage(mine, asked, at, AttemptClock.remaining(mine.ends(), clock.instant()));
    }

    /** The server's time, for a page that has slept. */
    @GetMapping("/testing/attempts/{attempt}/clock")
    @PermitSignedIn
    View clock(@PathVariable AttemptId attempt, Me me) {
        var mine = access.mine(me, attempt);
        if (mine.isFinished()) return new ClockFragment(0L);
        return new ClockFragment(AttemptClock.remaining(mine.ends(), clock.instant()));
    }
}
