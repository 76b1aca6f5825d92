package kz.qashyq.testing.web;

import java.time.Clock;
import java.util.List;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.attempt.Papers;
import kz.qashyq.testing.attempt.Starting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came of an attempt, for the one who made it. */
@Controller
class ResultController {
    private final AttemptAccess access;
    private final Starting starting;
    private final Papers papers;
    private final Clock clock;

    ResultController(AttemptAccess access, Starting starting, Papers papers, Clock clock) {
        this.access = access;
        this.starting = starting;
        this.papers = papers;
        this.clock = clock;
    }

    /** Whoever was taken off the course keeps the score, but no key: nobody can say whether it is due. */
    @GetMapping("/testing/attempts/{attempt}/result")
    @PermitSignedIn
    View show(@PathVariable AttemptId attempt, Me me) {
        var mine = access.mine(me, attempt);
        if (!mine.isFinished()) return Redirect.to("/testing/attempts/" + attempt);
        var standing = starting.standing(me.id(), mine.test().id());
        var isDue = standing.map(it -> it.isFeedbackDue(clock.instant())).orElse(false);
        var mayAgain = standing.map(it -> it.mayBegin(clock.instant())).orElse(false);
        return new ResultPage(mine, isDue, isDue ? papers.marked(attempt) : List.of(), mayAgain);
    }
}
