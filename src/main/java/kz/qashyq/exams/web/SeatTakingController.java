package kz.qashyq.exams.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.seat.PaperKeys;
import kz.qashyq.exams.seat.Seats;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sitting down: the one thing of an exam that a session is asked for. */
@Controller
class SeatTakingController {
    private static final int LONGEST_DEVICE = 200;

    private final Seats seats;
    private final Attempts attempts;
    private final ExamDesk exams;
    private final PaperKeys keys;
    private final Clock clock;

    SeatTakingController(Seats seats, Attempts attempts, ExamDesk exams, PaperKeys keys, Clock clock) {
        this.seats = seats;
        this.attempts = attempts;
        this.exams = exams;
        this.keys = keys;
        this.clock = clock;
    }

    @PostMapping("/exams/attempts/{attempt}/seat")
    @PermitSignedIn
    ResponseEntity<?> create(@PathVariable AttemptId attempt, Me me, HttpServletRequest request) {
        var device =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        var seat = seats.take(
                attempt,
                me.id(),
                new Seats.Arrival(
                        request.getRemoteAddr(),
                        device.substring(0, Math.min(LONGEST_DEVICE, device.length())),
                        ShownEntry.of(attempt, request)));
        var exam = attempts.find(attempt).flatMap(it -> exams.find(it.exam())).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok(new SeatAnswers.Seated(
                seat.token(),
                seat.seat().epoch(),
                keys.ofJournal(attempt),
                clock.millis(),
                exam.window().starts().toEpochMilli()));
    }
}
