package kz.qashyq.exams.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Finishing;
import kz.qashyq.exams.attempt.Finishing.HandingIn;
import kz.qashyq.exams.attempt.Invigilation;
import kz.qashyq.exams.attempt.Opening;
import kz.qashyq.exams.attempt.Standing;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.seat.LockedPapers;
import kz.qashyq.exams.seat.PaperKeys;
import kz.qashyq.exams.seat.SeatToken;
import kz.qashyq.exams.seat.SeatTokens;
import kz.qashyq.platform.db.GroupCommit.TooBusy;
import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * What a candidate's device asks during the exam. No session stands behind it: the seat token says which attempt and which
 * device, and nothing else is reached with it. Where an exam is sat in Safe Exam Browser, every request has to show it but
 * writes, which come in by {@link WritesEntrance}: what a candidate has written is never refused. Where it is sat from
 * certain networks, the paper is opened and read from them only. Answers are JSON ({@link SeatAnswers}).
 */
@Controller
class SeatController {
    private final SeatTokens tokens;
    private final Opening opening;
    private final Finishing finishing;
    private final Attempts attempts;
    private final Invigilation invigilation;
    private final ExamDesk exams;
    private final LockedPapers papers;
    private final PaperKeys keys;

    /** Whose answers are being read: one request at a time, for they may be long. */
    private final Set<AttemptId> answering = ConcurrentHashMap.newKeySet();

    private final ShownEntry entry;

    SeatController(
            SeatTokens tokens,
            Opening opening,
            Finishing finishing,
            Attempts attempts,
            Invigilation invigilation,
            ExamDesk exams,
            LockedPapers papers,
            PaperKeys keys,
            ShownEntry entry) {
        this.tokens = tokens;
        this.opening = opening;
        this.finishing = finishing;
        this.attempts = attempts;
        this.invigilation = invigilation;
        this.exams = exams;
        this.papers = papers;
        this.keys = keys;
        this.entry = entry;
    }

    /** Only the device that holds the attempt gets the paper; it is locked until the start. */
    @GetMapping("/exams/seat/{attempt}/paper")
    @PermitAnyone
    ResponseEntity<?> paper(
            @PathVariable AttemptId attempt,
            @RequestHeader(name = SeatToken.HEADER, required = false) @Nullable String token,
            HttpServletRequest request) {
        var held = held(reader(attempt, token, request));
        var exam = exams.find(held.exam()).orElseThrow(Refusal::notFound);
        var paper = papers.of(attempt).orElseThrow(Refusal::notFound);
        var questions = paper.questions().stream()
                .map(it -> new SeatAnswers.Sheet.Locked(it.position(), it.points(), it.question()))
                .toList();
        return ok(new SeatAnswers.Sheet(
                exam.title(),
                exam.conduct().tools(),
                exam.window().minutes(),
                exam.window().starts().toEpochMilli(),
                exam.window().lastOpening().toEpochMilli(),
                exam.conduct().oneWay(),
                exam.conduct().onePerPage(),
                paper.ticket().orElse(null),
                questions));
    }

    @PostMapping("/exams/seat/{attempt}/opening")
    @PermitAnyone
    ResponseEntity<?> open(
            @PathVariable AttemptId attempt,
            @RequestHeader(name = SeatToken.HEADER, required = false) @Nullable String token,
            HttpServletRequest request) {
        var seat = reader(attempt, token, request);
        return switch (opening.open(attempt, seat.epoch())) {
            case Opening.Answer.Opened(var now, var standing) ->
                ok(new SeatAnswers.Opened(SeatAnswers.Now.of(now, standing), keys(attempt, standing)));
            case Opening.Answer.TooEarly(var now, var starts) ->
                ResponseEntity.status(HttpStatus.TOO_EARLY)
                        .body(new SeatAnswers.TooEarly(now.toEpochMilli(), starts.toEpochMilli()));
            case Opening.Answer.TooLate late -> throw Refusal.conflict("exams.windowClosed");
            case Opening.Answer.TakenOver by -> throw Refusal.conflict("exams.takenOver");
            case Opening.Answer.Unknown nothing -> throw Refusal.notFound();
            case Opening.Answer.CreditFirst wait -> throw new TooBusy();
        };
    }

    /** One-way order: leaves the questions before this one for good. */
    @PostMapping("/exams/seat/{attempt}/questions/{position}")
    @PermitAnyone
    ResponseEntity<?> advance(
            @PathVariable AttemptId attempt,
            @PathVariable int position,
            @RequestHeader(name = SeatToken.HEADER, required = false) @Nullable String token,
            HttpServletRequest request) {
        var seat = reader(attempt, token, request);
        var reached = attempts.advance(attempt, seat.epoch(), position)
                .orElseThrow(() -> Refusal.conflict("exams.cannotAdvance"));
        return ok(new SeatAnswers.Reached(reached, keys.ofQuestion(attempt, reached)));
    }

    /** The last of each question: for a device that goes on where another, or an earlier page, has stopped. */
    @GetMapping("/exams/seat/{attempt}/answers")
    @PermitAnyone
    ResponseEntity<?> answers(
            @PathVariable AttemptId attempt,
            @RequestHeader(name = SeatToken.HEADER, required = false) @Nullable String token,
            HttpServletRequest request) {
        var seat = reader(attempt, token, request);
        if (!answering.add(attempt)) throw new TooBusy();
        try {
            return ok(attempts.latest(held(seat)).stream()
                    .map(SeatAnswers.Written::of)
                    .toList());
        } finally {
            answering.remove(attempt);
        }
    }

    @GetMapping("/exams/seat/{attempt}/notices")
    @PermitAnyone
    ResponseEntity<?> notices(
            @PathVariable AttemptId attempt,
            @RequestHeader(name = SeatToken.HEADER, required = false) @Nullable String token,
            HttpServletRequest request) {
        var held = held(seat(attempt, token, request));
        return ok(invigilation.notices(held).stream()
                .map(it ->
                        new SeatAnswers.Notice(it.at().toEpochMilli(), it.kind().name(), it.detail()))
                .toList());
    }

    /** @param last the number of the device's last write, 0 when there is none */
    record Submitted(int last) {}

    @PostMapping("/exams/seat/{attempt}/submission")
    @PermitAnyone
    ResponseEntity<?> handIn(
            @PathVariable AttemptId attempt,
            @RequestHeader(name = SeatToken.HEADER, required = false) @Nullable String token,
            HttpServletRequest request,
            @RequestBody Submitted submitted) {
        var seat = seat(attempt, token, request);
        var came = finishing.handIn(attempt, seat.epoch(), submitted.last()).orElseThrow(Refusal::notFound);
        return switch (came) {
            case HandingIn.Done(var finished) -> ok(SeatAnswers.HandedIn.of(finished));
            case HandingIn.Missing(var received) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new SeatAnswers.Missing(received));
            case HandingIn.TakenOver takenOver -> throw Refusal.conflict("exams.takenOver");
            case HandingIn.NotNow notNow -> throw Refusal.conflict("exams.notRunning");
        };
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status()).body(SeatAnswers.Refused.by(refusal));
    }

    /** Nothing is promised and nothing is lost: the device keeps what it has and sends it again. */
    @ExceptionHandler({TooBusy.class, DataAccessException.class, TransactionException.class})
    ResponseEntity<?> later(Exception e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SeatAnswers.LATER_SECONDS)
                .body(SeatAnswers.Refused.LATER);
    }

    /** An answer is one candidate's and one moment's: nobody keeps it, and nobody guesses what it is. */
    private static ResponseEntity<?> ok(Object answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(answer);
    }

    /** The device hung up in the middle of its request: there is nobody to tell, and nothing was taken. */
    @ExceptionHandler
    ResponseEntity<?> cut(IOException e) {
        return ResponseEntity.badRequest().build();
    }

    private SeatToken seat(AttemptId attempt, @Nullable String token, HttpServletRequest request) {
        var seat = seat(attempt, token);
        entry.demandBrowser(attempt, request);
        return seat;
    }

    private SeatToken reader(AttemptId attempt, @Nullable String token, HttpServletRequest request) {
        var seat = seat(attempt, token);
        entry.demandAll(attempt, request);
        return seat;
    }

    private SeatToken seat(AttemptId attempt, @Nullable String token) {
        var seat = tokens.read(token).orElseThrow(Refusal::signInFirst);
        if (!seat.attempt().equals(attempt)) throw Refusal.notFound();
        return seat;
    }

    private Attempt held(SeatToken seat) {
        var attempt = attempts.find(seat.attempt()).orElseThrow(Refusal::notFound);
        if (attempt.epoch() != seat.epoch()) throw Refusal.conflict("exams.takenOver");
        return attempt;
    }

    private Map<Integer, byte[]> keys(AttemptId attempt, Standing standing) {
        var open = new TreeMap<Integer, byte[]>();
        var from = standing.oneWay() ? standing.reached() : 1;
        var to = standing.oneWay() ? standing.reached() : standing.questions();
        for (int position = from; position <= to; position++) open.put(position, keys.ofQuestion(attempt, position));
        return open;
    }
}
