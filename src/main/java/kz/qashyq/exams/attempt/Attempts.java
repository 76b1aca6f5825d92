package kz.qashyq.exams.attempt;

import java.time.Clock;
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
