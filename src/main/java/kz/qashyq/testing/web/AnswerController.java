package kz.qashyq.testing.web;

import java.time.Clock;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.attempt.Answering;
import kz.qashyq.testing.attempt.Answering.Receipt;
import kz.qashyq.testing.attempt.AttemptClock;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers: one as it is given, or a page of them where there are no scripts. */
@Controller
class AnswerController {
    private final Answering answering;
    private final AttemptAccess access;
    private final Clock clock;

    AnswerController(Answering answering, AttemptAccess access, Clock clock) {
        this.answering = answering;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping("/testing/attempts/{attempt}/answers/{position}")
    @PermitSignedIn
    View save(
            @PathVariable AttemptId attempt,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        var receipt = answering.save(attempt, me.id(), position, TypedAnswers.one(fields, position));
        var mine = access.mine(me, attempt);
        return new SavedFragment(receipt, AttemptClock.remaining(mine.ends(), clock.instant()));
    }

    /** @param to the question to go on with, where a page has one; 0 stays */
    @PostMapping("/testing/attempts/{attempt}/answers")
    @PermitSignedIn
    View saveAll(
            @PathVariable AttemptId attempt,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        var receipt = answering.saveAll(attempt, me.id(), TypedAnswers.of(fields));
        if (!(receipt instanceof Receipt.Saved)) return SubmissionController.afterwards(attempt, receipt);
        var page = Redirect.to("/testing/attempts/" + attempt + (to > 0 ? "?question=" + to : ""));
        return page.saying("testing.answersSaved");
    }
}
