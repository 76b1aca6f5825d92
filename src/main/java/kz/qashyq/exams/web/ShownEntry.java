package kz.qashyq.exams.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.exam.BrowserDemands;
import kz.qashyq.exams.seat.SafeExamBrowser;
import kz.qashyq.exams.seat.SafeExamBrowser.Proof;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Component;

/** Holds a device's requests to Safe Exam Browser where the exam demands it: a token carried elsewhere opens nothing there. */
@Component
class ShownBrowser {
    private final BrowserDemands demands;

    ShownBrowser(BrowserDemands demands) {
        this.demands = demands;
    }

    /** @throws Refusal 409 */
    void demand(AttemptId attempt, HttpServletRequest request) {
        var key = demands.configKey(attempt);
        if (key.isPresent()
                && of(attempt, request).filter(it -> it.proves(key.get())).isEmpty())
            throw Refusal.conflict("exams.sebNeeded");
    }

    static Optional<Proof> of(AttemptId attempt, HttpServletRequest request) {
        var url = request.getRequestURL().toString();
        var query = request.getQueryString();
        var host = url.substring(0, url.length() - request.getRequestURI().length());
        return SafeExamBrowser.shown(
                query == null ? url : url + "?" + query,
                host + "/exams/attempts/" + attempt,
                request.getHeader(SafeExamBrowser.HEADER),
                request.getHeader(SafeExamBrowser.PAGE_HEADER));
    }
}
