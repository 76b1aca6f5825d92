package kz.qashyq.exams.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Attempt.Hold;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an invigilator does to attempts while they run. Each deed is on record, and the candidate sees it. */
@Service
public class Invigilation {
    private static final int LONGEST_EXTRA_MINUTES = 600;

    private final AttemptRepository attempts;
    private final TimeRepository times;
    private final OccurrenceRepository occurrences;
    private final Finishing finishing;
    private final Clock clock;

    Invigilation(
            AttemptRepository attempts,
            TimeRepository times,
            OccurrenceRepository occurrences,
            Finishing finishing,
            Clock clock) {
        this.attempts = attempts;
        this.times = times;
        this.occurrences = occurrences;
        this.finishing = finishing;
        this.clock = clock;
    }

    /** Also before the paper is opened. @param minutes 1 to 600 */
    @Transactional
    public void giveTime(AttemptId id, int minutes, String reason, PersonId by) {
        if (minutes < 1 || minutes > LONGEST_EXTRA_MINUTES) throw Refusal.invalid("exams.extraMinutes");
        if (reason.isBlank()) throw Refusal.invalid("exams.reasonNeeded");
        var attempt = notOver(id);
        times.change(attempt, TimeRepository.Cause.GIVEN, Duration.ofMinutes(minutes), reason, now(), by);
        note(attempt, Occurrence.Kind.TIME_GIVEN, minutes + " · " + reason, by);
    }

    @Transactional
    public void hold(AttemptId id, Hold hold, String reason, PersonId by) {
        if (hold == Hold.SUSPENSION && reason.isBlank()) throw Refusal.invalid("exams.reasonNeeded");
        var attempt = notOver(id);
        if (attempt.state() != AttemptState.RUNNING) throw Refusal.conflict("exams.notRunning");
        times.hold(id, hold, now());
        note(attempt, hold == Hold.PAUSE ? Occurrence.Kind.PAUSED : Occurrence.Kind.SUSPENDED, reason, by);
    }

    /** The time that stood still is given back. */
    @Transactional
    public void resume(AttemptId id, PersonId by) {
        var attempt = notOver(id);
        if (attempt.state() != AttemptState.HELD || attempt.held() == null) throw Refusal.conflict("exams.notHeld");
        var stood = Duration.between(attempt.held(), now());
        times.resume(id);
        times.change(attempt, TimeRepository.Cause.PAUSE, stood, "", now(), by);
        note(attempt, Occurrence.Kind.RESUMED, "", by);
    }

    @Transactional
    public void end(AttemptId id, String reason, PersonId by) {
        if (reason.isBlank()) throw Refusal.invalid("exams.reasonNeeded");
        var attempt = notOver(id);
        if (finishing.end(id).isEmpty()) throw Refusal.conflict("exams.notRunning");
        note(attempt, Occurrence.Kind.ENDED, reason, by);
    }

    /** @param attempt empty: to everybody in the exam */
    @Transactional
    public void message(ExamId exam, Optional<AttemptId> attempt, String text, PersonId by) {
        if (text.isBlank()) throw Refusal.invalid("exams.messageNeeded");
        occurrences.add(new Occurrence(exam, attempt, now(), Occurrence.Kind.MESSAGE, text.strip(), Optional.of(by)));
        times.revise(exam, attempt);
    }

    /** What the candidate is told: messages, changes of time, holds, outages of ours with the seconds they gave back. */
    public List<Occurrence> notices(Attempt attempt) {
        return Stream.concat(
                        occurrences.of(attempt.exam(), attempt.id()).stream()
                                .filter(occurrence -> occurrence.kind().isForCandidate()),
                        times.credits(attempt).stream())
                .sorted(Comparator.comparing(Occurrence::at))
                .toList();
    }

    /** Newest first. */
    public List<Occurrence.Line> of(ExamId exam, int most) {
        return occurrences.of(exam, most);
    }

    private Attempt notOver(AttemptId id) {
        var attempt = attempts.lock(id).orElseThrow(Refusal::notFound);
        if (attempt.isOver()) throw Refusal.conflict("exams.over");
        return attempt;
    }

    private void note(Attempt attempt, Occurrence.Kind kind, String detail, PersonId by) {
        occurrences.add(Occurrence.of(attempt, kind, detail.strip(), now(), by));
        times.revise(attempt.exam(), Optional.of(attempt.id()));
    }

    private Instant now() {
        return Times.now(clock);
    }
}
