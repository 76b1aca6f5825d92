package kz.qashyq.exams.seat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.AttemptGate;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.Admissions;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.seat.SafeExamBrowser.Proof;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.NetworkAddress;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sits candidates down: a device gets a token for its attempt, and the one that had it before is told at its next word. */
@Service
public class Seats {
    private final Attempts attempts;
    private final ExamDesk exams;
    private final Admissions admissions;
    private final List<AttemptGate> gates;
    private final SeatTokens tokens;
    private final Clock clock;

    Seats(
            Attempts attempts,
            ExamDesk exams,
            Admissions admissions,
            List<AttemptGate> gates,
            SeatTokens tokens,
            Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.admissions = admissions;
        this.gates = gates;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * How a device comes to the exam.
     *
     * @param address where the request came from
     * @param device how the device calls itself, for the invigilator
     * @param proof what Safe Exam Browser says of its configuration; empty from other browsers
     */
    public record Arrival(String address, String device, Optional<Proof> proof) {}

    /** @param token for {@link SeatToken#HEADER} */
    public record Seat(SeatToken seat, String token) {}

    /**
     * @throws Refusal 404 for anybody but the candidate; 409 with the reason when a gate or the exam's rules keep them out
     */
    @Transactional
    public Seat take(AttemptId id, PersonId candidate, Arrival arrival) {
        var attempt =
                attempts.lock(id).filter(it -> it.person().equals(candidate)).orElseThrow(Refusal::notFound);
        if (attempt.isOver()) throw Refusal.conflict("exams.over");
        var exam = exams.find(attempt.exam()).orElseThrow(Refusal::notFound);
        refusal(exam, attempt, arrival).ifPresent(reason -> {
            throw reason;
        });
        var wait = attempts.seatWait(attempt);
        if (wait.isPositive()) throw Refusal.conflict("exams.tooManySeats", wait.toMinutes() + 1);
        var epoch = attempts.takeSeat(attempt, arrival.device(), arrival.address());
        var seat = new SeatToken(id, epoch);
        return new Seat(seat, tokens.write(seat));
    }

    private Optional<Refusal> refusal(Exam exam, Attempt attempt, Arrival arrival) {
        if (exam.state() != ExamState.READY) return Optional.of(Refusal.conflict("exams.notReady"));
        if (attempt.opened() == null
                && exam.window().isClosed(clock.instant())
                && attempts.isTimeUp(exam.window().lastOpening()))
            return Optional.of(Refusal.conflict("exams.windowClosed"));
        if (!Networks.admit(exam.conduct().networks(), arrival.address()))
            return Optional.of(Refusal.conflict("exams.otherNetwork", NetworkAddress.shown(arrival.address())));
        var configKey = exam.conduct().sebConfigKey();
        if (configKey.isPresent()
                && arrival.proof().filter(it -> it.proves(configKey.get())).isEmpty())
            return Optional.of(Refusal.conflict("exams.sebNeeded"));
        var notAdmitted = admissions.refusal(exam, attempt);
        if (notAdmitted.isPresent()) return Optional.of(Refusal.by(notAdmitted.get()));
        for (var gate : gates) {
            var reason = gate.refuse(exam.id(), attempt.id(), attempt.person());
            if (reason.isPresent())
                return Optional.of(Refusal.conflict(
                        reason.get().key(), reason.get().arguments().toArray()));
        }
        return Optional.empty();
    }
}
