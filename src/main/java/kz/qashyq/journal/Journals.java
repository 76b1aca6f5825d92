package kz.qashyq.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.journal.book.Book;
import kz.qashyq.journal.book.EarlierControls;
import kz.qashyq.journal.book.MarkBook;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import org.springframework.stereotype.Component;

/** The door to marks. Whoever calls it has checked that the person may teach this course. */
@Component
public class Journals {
    private final Book book;
    private final MarkBook marks;
    private final EarlierControls earlier;

    Journals(Book book, MarkBook marks, EarlierControls earlier) {
        this.book = book;
        this.marks = marks;
        this.earlier = earlier;
    }

    /** Opens a journal: one column per control of the syllabus. Weights that are not 100 % are refused (ASM-08). */
    public JournalId open(NewJournal journal) {
        return book.open(journal);
    }

    /** A newer syllabus was approved: titles, weights and dates follow it; marks that were given stay. */
    public void follow(JournalId journal, ApprovedSyllabus syllabus) {
        book.follow(journal, syllabus);
    }

    /**
     * Work that counts towards a control. Adding it again renames and re-dates it. Refused where marks would change their weight
     * or stop counting: a marked work keeps its control, and a control that was marked directly takes no works.
     */
    public void addComponent(
            JournalId journal, ControlId column, ComponentId component, Localized title, LocalDate due) {
        book.addComponent(journal, column, component, title, due);
    }

    /** Takes work out of the reckoning; refused once it has marks. */
    public void removeComponent(JournalId journal, ComponentId component) {
        book.removeComponent(journal, component);
    }

    /** Enters a mark. Late or changed by a person, it needs a reason (ASM-09). Entering the same mark again changes nothing. */
    public void record(MarkEntry entry) {
        marks.enter(entry);
    }

    /** The best result of a test becomes the mark. One entered by hand stays: its teacher is shown the result beside it. */
    public void record(TestResult result) {
        marks.enter(result);
    }

    /**
     * Enters many learners' marks for one work, all or none; those of a test leave marks entered by hand as they are.
     *
     * @param reason as in {@link MarkEntry}
     * @return how many marks changed
     */
    public int recordAll(
            JournalId journal,
            ComponentId component,
            Map<LearnerId, Integer> points,
            PersonId by,
            String reason,
            MarkSource source) {
        return marks.enter(journal, component, points, by, reason, source);
    }

    /** The journal that is kept now for each group that is taught the discipline: the one opened last. */
    public Map<GroupId, JournalId> ofDiscipline(DisciplineId discipline) {
        return book.ofDiscipline(discipline);
    }

    /** The current marks of one learner in one journal, by component. */
    public Map<ComponentId, Integer> marksOf(JournalId journal, LearnerId learner) {
        return marks.ofLearner(journal, learner);
    }

    /** What everybody has earned, in the journal of their group, in the controls that come before those of this kind. */
    public Map<LearnerId, EarnedBefore> earnedBefore(Map<JournalId, List<Learner>> groups, ControlKind kind) {
        return earlier.of(groups, kind);
    }

    public Optional<EarnedBefore> earnedBefore(JournalId journal, Learner learner, ControlKind kind) {
        return earlier.of(journal, learner, kind);
    }

    /** The columns of a journal, for choosing which one work counts towards. */
    public List<JournalColumn> columns(JournalId journal) {
        return book.columns(journal);
    }
}
