package kz.qashyq.journal.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.JournalColumn;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.NewJournal;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.DisciplineId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Journals as such: which there are, with which columns and works. */
@Component
public class Book {
    private final BookRepository rows;
    private final Clock clock;

    Book(BookRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public JournalId open(NewJournal journal) {
        mustBeWhole(journal.syllabus());
        rows.insert(journal, clock.instant().atOffset(ZoneOffset.UTC));
        saveColumns(journal.id(), journal.syllabus().controls());
        return journal.id();
    }

    @Transactional
    public void follow(JournalId journal, ApprovedSyllabus syllabus) {
        mustBeWhole(syllabus);
        rows.deleteUnusedColumns(
                journal, syllabus.controls().stream().map(Control::id).toList());
        saveColumns(journal, syllabus.controls());
        if (rows.columns(journal).size() != syllabus.controls().size())
            throw Refusal.conflict("journal.columnHasMarks");
    }

    /** No mark changes its weight or stops counting: a marked work keeps its control, a control marked directly takes no works. */
    @Transactional
    public void addComponent(
            JournalId journal, ControlId column, ComponentId component, Localized title, LocalDate due) {
        rows.holdMarks(journal);
        var before = rows.works(journal).stream()
                .filter(work -> work.id().equals(component))
                .findFirst();
        if (before.isEmpty() || !before.get().column().equals(column)) {
            if (before.isPresent() && rows.hasMarks(journal, component))
                throw Refusal.conflict("journal.workKeepsColumn");
            if (rows.hasMarks(journal, column)) throw Refusal.conflict("journal.columnHasDirectMarks");
        }
        rows.saveWork(journal, new Work(component, column, title, due));
    }

    @Transactional
    public void removeComponent(JournalId journal, ComponentId component) {
        var known = rows.works(journal).stream().anyMatch(work -> work.id().equals(component));
        if (!known) return;
        rows.holdMarks(journal);
        if (rows.deleteUnmarkedWork(journal, component) == 0) throw Refusal.conflict("journal.workHasMarks");
    }

    public Optional<JournalCard> find(JournalId id) {
        return rows.find(id);
    }

    public List<JournalCard> all() {
        return rows.list(null, null, null);
    }

    public List<JournalCard> keptBy(PersonId teacher) {
        return rows.list(teacher, null, null);
    }

    public List<JournalCard> ofGroup(GroupId group) {
        return rows.list(null, group, null);
    }

    public Map<GroupId, JournalId> ofDiscipline(DisciplineId discipline) {
        var latest = new HashMap<GroupId, JournalId>();
        for (var card : rows.list(null, null, discipline)) latest.put(card.group(), card.id());
        return latest;
    }

    public List<JournalColumn> columns(JournalId journal) {
        return rows.columns(journal);
    }

    private static void mustBeWhole(ApprovedSyllabus syllabus) {
        var weights = syllabus.controls().stream().map(Control::weight).toList();
        if (Weights.decide(weights) instanceof Decision.Refused refused) throw Refusal.by(refused);
    }

    private void saveColumns(JournalId journal, List<Control> controls) {
        for (int i = 0; i < controls.size(); i++) rows.saveColumn(journal, i, controls.get(i));
    }
}
