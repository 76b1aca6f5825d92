package kz.qashyq.testing.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.attempt.Answering;
import kz.qashyq.testing.attempt.Answering.Receipt;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing in. */
@Controller
class SubmissionController {
    private final Answering answering;

    SubmissionController(Answering answering) {
        this.answering = answering;
    }

    @PostMapping("/testing/attempts/{attempt}/submission")
    @PermitSignedIn
    View create(@PathVariable AttemptId attempt, @RequestParam MultiValueMap<String, String> fields, Me me) {
        return afterwards(attempt, answering.handIn(attempt, me.id(), TypedAnswers.of(fields)));
    }

    /** The result page says the rest: that time was over, and what was kept. */
    static View afterwards(AttemptId attempt, Receipt receipt) {
        var result = Redirect.to("/testing/attempts/" + attempt + "/result");
        return switch (receipt) {
            case Receipt.HandedIn it -> result.saying("testing.handedIn");
            case Receipt.AlreadyOver it -> result.saying("testing.alreadyOver");
            default -> result;
        };
    }
}
