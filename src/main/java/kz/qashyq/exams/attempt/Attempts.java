package kz.qashyq.exams.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads attempts, and sits devices down to them. Whether the reader may is asked by the page. */
@Service
public class Attempts {
    private final AttemptRepository rows;
    private final WriteRepository writes;
    private final OccurrenceRepository occurrences;
    private final Clock clock;

    Attempts(AttemptRepository rows, WriteRepository writes, OccurrenceRepository occurrences, Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    public Optional<Attempt> find(AttemptId id) {
        return rows.find(id);
    }

    /** Of practice the latest. */
    public Optional<Attempt> of(ExamId exam, PersonId candidate) {
        return rows.of(exam, candidate).flatMap(rows::find);
    }

    public List<Attempt> ofExam(ExamId exam) {
        return rows.ofExam(exam);
    }

    public List<Attempt> ofCandidate(PersonId candidate) {
        return rows.ofCandidate(candidate);
    }

    /** Until the caller's transaction ends nothing is saved, opened, held or closed. */
    public Optional<Attempt> lock(AttemptId id) {
        return rows.lock(id);
    }

    /** Everything that was ever written, as it was written. */
    public List<Stored> writes(AttemptId id) {
        return writes.of(id);
    }

    /** Has a server of ours lived past this instant, so that no outage will be given back for it any more? */
    public boolean isTimeUp(Instant last) {
        return TimeUp.isCertain(last, rows.pulse().orElse(null));
    }

    /**
     * What a device needs that goes on with an attempt: of each question the last answer that counts, the last flag and the
     * last note; and the last write of the device that holds it, so that none of its numbers is given twice.
     */
    public List<Stored> latest(Attempt attempt) {
        return writes.latest(attempt.id(), attempt.epoch());
    }

    /** The caller holds the lock. @return how long this attempt has to wait for its next device; mostly not at all */
    public Duration seatWait(Attempt attempt) {
        if (attempt.epoch() < SeatPace.MOST) return Duration.ZERO;
        var now = Times.now(clock);
        var taken = occurrences.seatsTaken(attempt.id(), now.minus(SeatPace.SPAN));
        return SeatPace.wait(taken.times(), taken.latest(), attempt.epoch(), now);
    }

    /** The caller holds the lock. @return the device's epoch */
    public int takeSeat(Attempt attempt, String device, String address) {
        var epoch = rows.takeSeat(attempt.id());
        var kind = epoch == 1 ? Occurrence.Kind.SAT_DOWN : Occurrence.Kind.OTHER_DEVICE;
        occurrences.add(Occurrence.of(attempt, kind, address + " · " + device, Times.now(clock), null));
        return epoch;
    }

    /**
     * One-way order: goes on to the next question, for good. Asked again it answers as before.
     *
     * @return the last question that is open now; empty when it cannot go on
     */
    @Transactional
    public Optional<Integer> advance(AttemptId id, int epoch, int position) {
        var attempt = rows.lock(id).orElseThrow();
        if (attempt.state() != AttemptState.RUNNING || attempt.epoch() != epoch || position > attempt.questions())
            return Optional.empty();
        if (position <= attempt.reached()) return Optional.of(attempt.reached());
        if (position != attempt.reached() + 1) return Optional.empty();
        rows.reach(id, position);
        return Optional.of(position);
    }
}
