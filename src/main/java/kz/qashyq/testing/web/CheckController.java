package kz.qashyq.testing.web;

import jakarta.servlet.http.HttpServletRequest;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.attempt.Answering;
import kz.qashyq.testing.attempt.Papers;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ASM-15, ASM-16: in a self-check an answer is marked where it was given. */
@Controller
class CheckController {
    private final Answering answering;
    private final AttemptAccess access;
    private final Papers papers;

    CheckController(Answering answering, AttemptAccess access, Papers papers) {
        this.answering = answering;
        this.access = access;
        this.papers = papers;
    }

    @PostMapping("/testing/attempts/{attempt}/checks/{position}")
    @PermitSignedIn
    View create(
            @PathVariable AttemptId attempt,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Me me) {
        var mine = access.mine(me, attempt);
        if (mine.isFinished()) return Redirect.to("/testing/attempts/" + attempt + "/result");
        var inPage = request.getHeader("HX-Request") != null;
        if (!inPage) answering.saveAll(attempt, me.id(), TypedAnswers.of(fields));
        var isMarked = answering.check(attempt, me.id(), position, TypedAnswers.one(fields, position));
        if (!inPage) {
            var page = mine.test().settings().onePerPage() ? "?question=" + position : "#q" + position;
            var back = Redirect.to("/testing/attempts/" + attempt + page);
            return isMarked ? back : back.saying("testing.answer.first");
        }
        var all = papers.asked(attempt);
        return new CheckedFragment(
                all.get(position - 1), all.size(), "/testing/attempts/" + attempt + "/checks/" + position);
    }
}
