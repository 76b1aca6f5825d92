package kz.qashyq.journal.book;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.institution.Institution;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.MarkEntry;
import kz.qashyq.journal.MarkSource;
import kz.qashyq.journal.TestResult;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entering marks. A mark is never overwritten: each entry is a further version of its cell. */
@Component
public class MarkBook {
    private final BookRepository book;
    private final MarkRepository marks;
    private final Institution institution;
    private final Audit audit;
    private final MarkTraces traces;
    private final Clock clock;

    MarkBook(
            BookRepository book,
            MarkRepository marks,
            Institution institution,
            Audit audit,
            MarkTraces traces,
            Clock clock) {
        this.book = book;
        this.marks = marks;
        this.institution = institution;
        this.audit = audit;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * What goes into a cell.
     *
     * @param target a work, or a control that has no works
     * @param seen the version on the page where it was typed, 0 for an empty cell; null when nobody looked at a page
     * @param newest what is told when a mark by hand stands: of several attempts the points are the best, this is the latest
     */
    public record Cell(
            UUID target,
            LearnerId learner,
            int points,
            @Nullable Integer seen,
            int newest) {
        public Cell(UUID target, LearnerId learner, int points, @Nullable Integer seen) {
            this(target, learner, points, seen, points);
        }
    }

    /** @param reason why late or changed; empty when neither */
    public record Hand(PersonId by, MarkSource source, String reason, Instant at) {}

    @Transactional
    public void enter(MarkEntry entry) {
        var cell = new Cell(entry.component().value(), entry.learner(), entry.points(), null);
        enter(
                entry.journal(),
                List.of(cell),
                new Hand(entry.by(), MarkSource.TEACHER, entry.reason(), clock.instant()));
    }

    /** The best of the attempts becomes the mark, unless one entered by hand stands. */
    @Transactional
    public void enter(TestResult result) {
        var cell = new Cell(result.component().value(), result.learner(), result.best(), null, result.points());
        enter(result.journal(), List.of(cell), new Hand(result.by(), MarkSource.TEST, "", clock.instant()));
    }

    /** One work's marks of many learners; answers how many changed. */
    @Transactional
    public int enter(
            JournalId journal,
            ComponentId work,
            Map<LearnerId, Integer> points,
            PersonId by,
            String reason,
            MarkSource source) {
        var cells = points.entrySet().stream()
                .map(it -> new Cell(work.value(), it.getKey(), it.getValue(), null))
                .toList();
        return enter(journal, cells, new Hand(by, source, reason, clock.instant()));
    }

    /**
     * Enters marks, all or none. The same mark again is no new entry. A test never undoes what its teacher entered by hand: the
     * result is set aside, for the teacher to see and to decide.
     *
     * @return how many cells changed
     */
    @Transactional
    public int enter(JournalId journal, List<Cell> cells, Hand hand) {
        book.holdWorks(journal);
        var last = last(journal, cells);
        var due = dueDays(journal);
        var today = LocalDate.ofInstant(hand.at(), institution.zone());
        var entries = new ArrayList<Mark>();
        for (var cell : cells) {
            var before = last.get(new Place(cell.learner(), cell.target()));
            var version = before == null ? 0 : before.version();
            if (cell.seen() != null && cell.seen() != version) throw Refusal.conflict("journal.changedMeanwhile");
            var stands = before == null || before.withdrawn() ? null : before;
            if (stands != null && hand.source() == MarkSource.TEST && stands.source() == MarkSource.TEACHER) {
                var result = new ResultAside(cell.learner(), cell.target(), version, cell.newest(), hand.at());
                marks.setAside(journal, result);
                continue;
            }
            if (stands != null && stands.points() == cell.points()) continue;
            var late = mustBeInTime(due.get(cell.target()), today, before != null, hand);
            entries.add(new Mark(
                    cell.learner(),
                    cell.target(),
                    version + 1,
                    cell.points(),
                    hand.source(),
                    hand.at(),
                    hand.by(),
                    late,
                    hand.reason().strip(),
                    false));
            if (stands != null) auditChange(journal, cell, stands, hand);
        }
        insert(journal, entries);
        traces.marked(journal, entries);
        return entries.size();
    }

    /**
     * Takes back a mark that was entered by mistake: from now on none stands, and what was stays in the history.
     *
     * @param seen the version on the page where it was decided
     * @param hand with a reason in any case
     */
    @Transactional
    public void withdraw(JournalId journal, LearnerId learner, UUID target, int seen, Hand hand) {
        book.holdWorks(journal);
        var before = marks.last(journal, List.of(learner), List.of(target)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (before.version() != seen || before.withdrawn()) throw Refusal.conflict("journal.changedMeanwhile");
        if (hand.reason().isBlank()) throw Refusal.invalid("journal.withdrawalNeedsReason");
        var withdrawal = new Mark(
                learner,
                target,
                seen + 1,
                before.points(),
                hand.source(),
                hand.at(),
                hand.by(),
                false,
                hand.reason().strip(),
                true);
        insert(journal, List.of(withdrawal));
        audit.record(
                hand.by(),
                "journal.deed.markWithdrawn",
                journal,
                Map.of(
                        "learner", learner.value(),
                        "target", target,
                        "old", before.points(),
                        "reason", withdrawal.reason()));
    }

    private record Place(LearnerId learner, UUID target) {}

    private Map<Place, Mark> last(JournalId journal, List<Cell> cells) {
        var learners = cells.stream().map(Cell::learner).distinct().toList();
        var targets = cells.stream().map(Cell::target).distinct().toList();
        var found = new HashMap<Place, Mark>();
        for (var mark : marks.last(journal, learners, targets))
            found.put(new Place(mark.learner(), mark.target()), mark);
        return found;
    }

    /** Answers whether the entry is late. */
    private static boolean mustBeInTime(@Nullable LocalDate due, LocalDate today, boolean changes, Hand hand) {
        if (due == null) throw Refusal.notFound();
        if (hand.source() == MarkSource.TEST) return false;
        if (LateEntry.decide(due, today, changes, hand.reason()) instanceof Decision.Refused refused)
            throw Refusal.by(refused);
        return LateEntry.isLate(due, today);
    }

    public Map<ComponentId, Integer> ofLearner(JournalId journal, LearnerId learner) {
        var found = new HashMap<ComponentId, Integer>();
        for (var mark : marks.standingOf(journal, learner)) found.put(new ComponentId(mark.target()), mark.points());
        return found;
    }

    public List<Mark> history(JournalId journal, LearnerId learner, UUID target) {
        return marks.history(journal, learner, target);
    }

    /** Results of tests that came to this cell and changed nothing, the newest first. */
    public List<ResultAside> aside(JournalId journal, LearnerId learner, UUID target) {
        return marks.aside(journal, learner, target);
    }

    private void insert(JournalId journal, List<Mark> entries) {
        if (entries.isEmpty()) return;
        try {
            marks.insert(journal, entries);
        } catch (DuplicateKeyException somebodyElseWasFaster) {
            throw Refusal.conflict("journal.changedMeanwhile");
        }
    }

    /**
     * The last day for each work, and for each control without works: what is entered for a control that has some would count
     * nowhere. The day that counts is the control's: work is marked after it was handed in, but before the control closes.
     */
    private Map<UUID, LocalDate> dueDays(JournalId journal) {
        var controls = new HashMap<UUID, LocalDate>();
        for (var column : book.columns(journal)) controls.put(column.control().value(), column.due());
        var works = book.works(journal);
        var days = new HashMap<>(controls);
        for (var work : works) days.remove(work.column().value());
        for (var work : works) {
            var due = controls.get(work.column().value());
            if (due != null) days.put(work.id().value(), due);
        }
        return days;
    }

    private void auditChange(JournalId journal, Cell cell, Mark before, Hand hand) {
        audit.record(
                hand.by(),
                "journal.deed.markChanged",
                journal,
                Map.of(
                        "learner", cell.learner().value(),
                        "target", cell.target(),
                        "old", before.points(),
                        "new", cell.points(),
                        "reason", hand.reason()));
    }
}
