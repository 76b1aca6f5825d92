package kz.qashyq.exams.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.exam.EntryDemands;
import kz.qashyq.exams.seat.Networks;
import kz.qashyq.exams.seat.SafeExamBrowser;
import kz.qashyq.exams.seat.SafeExamBrowser.Proof;
import kz.qashyq.platform.web.NetworkAddress;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Holds a device's requests to what the exam demands of who enters it: a token carried to another browser or out of the
 * building opens nothing there.
 */
@Component
class ShownEntry {
    private final EntryDemands demands;

    ShownEntry(EntryDemands demands) {
        this.demands = demands;
    }

    /** @throws Refusal 409 where the exam is sat in another browser */
    void demandBrowser(AttemptId attempt, HttpServletRequest request) {
        demandBrowser(demands.of(attempt), attempt, request);
    }

    /** Whoever reads the paper. @throws Refusal 409 where the exam is sat in another browser or from another network */
    void demandAll(AttemptId attempt, HttpServletRequest request) {
        var demand = demands.of(attempt);
        var address = request.getRemoteAddr();
        if (!Networks.admit(demand.networks(), address))
            throw Refusal.conflict("exams.otherNetwork", NetworkAddress.shown(address));
        demandBrowser(demand, attempt, request);
    }

    private static void demandBrowser(EntryDemands.Demand demand, AttemptId attempt, HttpServletRequest request) {
        var key = demand.configKey();
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
