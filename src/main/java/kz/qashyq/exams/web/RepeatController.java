package kz.qashyq.exams.web;

import java.time.Clock;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Practice is sat again as often as its candidate likes, each time with a new paper; an ordinary exam once. */
@Controller
class RepeatController {
    private final Attempts attempts;
    private final ExamDesk exams;
    private final Preparation preparation;
    private final Clock clock;

    RepeatController(Attempts attempts, ExamDesk exams, Preparation preparation, Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.preparation = preparation;
        this.clock = clock;
    }

    @PostMapping("/exams/attempts/{attempt}/again")
    @PermitSignedIn
    View create(@PathVariable AttemptId attempt, Me me) {
        var own =
                attempts.find(attempt).filter(it -> it.person().equals(me.id())).orElseThrow(Refusal::notFound);
        var exam = exams.find(own.exam()).orElseThrow(Refusal::notFound);
        if (!exam.isPractice()) throw Refusal.conflict("exams.satOnce");
        var latest = attempts.of(exam.id(), me.id()).orElseThrow();
        if (latest.isOver()) {
            if (exam.state() != ExamState.READY || exam.window().isClosed(clock.instant()))
                throw Refusal.conflict("exams.windowClosed");
            preparation.prepareAgain(exam, me.id(), latest.round());
        }
        return Redirect.to("/exams/attempts/"
                + attempts.of(exam.id(), me.id()).orElseThrow().id());
    }
}
