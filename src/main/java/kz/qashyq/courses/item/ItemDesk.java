package kz.qashyq.courses.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.Task;
import kz.qashyq.courses.course.Course;
import kz.qashyq.institution.Institution;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.JournalColumn;
import kz.qashyq.journal.Journals;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.EditorHtml;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places, changes, orders, shows and hides items; keeps the journal's list of works in step. */
@Service
public class ItemDesk {
    private final CourseItemRepository rows;
    private final OutlineRepository outlines;
    private final Titles titles;
    private final Journals journals;
    private final Institution institution;
    private final Audit audit;

    ItemDesk(
            CourseItemRepository rows,
            OutlineRepository outlines,
            Titles titles,
            Journals journals,
            Institution institution,
            Audit audit) {
        this.rows = rows;
        this.outlines = outlines;
        this.titles = titles;
        this.journals = journals;
        this.institution = institution;
        this.audit = audit;
    }

    /** Materials and tests; hidden until published. */
    @Transactional
    public ItemId place(Course course, SectionId section, Item.Thing thing, ItemTerms terms, PersonId by) {
        sectionOf(course, section);
        var item = new Item(ItemId.next(), course.id(), section, 0, thing, false, terms);
        rows.insert(item);
        count(course, item);
        audit.record(
                by,
                "courses.deed.placed",
                item.id(),
                Map.of("kind", item.kind(), "course", course.id().toString()));
        return item.id();
    }

    @Transactional
    public ItemId placeTask(
            Course course, SectionId section, Task task, Localized instructions, ItemTerms terms, PersonId by) {
        sectionOf(course, section);
        var item = new Item(ItemId.next(), course.id(), section, 0, new Item.Thing.Work(task), false, terms);
        rows.insert(item);
        rows.saveTask(item.id(), task, EditorHtml.clean(instructions));
        count(course, item);
        audit.record(
                by,
                "courses.deed.taskIssued",
                item.id(),
                Map.of("title", task.title(), "course", course.id().toString()));
        return item.id();
    }

    @Transactional
    public void changeTask(
            Course course,
            Item item,
            SectionId section,
            Task task,
            Localized instructions,
            ItemTerms terms,
            PersonId by) {
        sectionOf(course, section);
        rows.saveTask(item.id(), task, EditorHtml.clean(instructions));
        rows.saveTerms(item.id(), section, terms);
        count(course, new Item(item.id(), course.id(), section, 0, new Item.Thing.Work(task), item.published(), terms));
        audit.record(by, "courses.deed.taskChanged", item.id(), changes(course, item.terms(), terms));
    }

    @Transactional
    public void change(Course course, Item item, SectionId section, ItemTerms terms, PersonId by) {
        sectionOf(course, section);
        rows.saveTerms(item.id(), section, terms);
        count(course, new Item(item.id(), course.id(), section, 0, item.thing(), item.published(), terms));
        audit.record(by, "courses.deed.itemChanged", item.id(), changes(course, item.terms(), terms));
    }

    @Transactional
    public void publish(Item item, boolean published, PersonId by) {
        rows.publish(item.id(), published);
        audit.record(by, published ? "courses.deed.published" : "courses.deed.hidden", item.id(), Map.of());
    }

    /** One step up or down within its section; at the edge nothing happens. */
    @Transactional
    public void move(Outline outline, Item item, int step) {
        for (var part : outline.parts()) {
            var order = new ArrayList<>(part.items().stream().map(Item::id).toList());
            var at = order.indexOf(item.id());
            if (at < 0 || at + step < 0 || at + step >= order.size()) continue;
            Collections.swap(order, at, at + step);
            rows.order(order);
        }
    }

    /** Refused once there is work: then it can only be hidden. */
    @Transactional
    public void remove(Course course, Item item, PersonId by) {
        if (rows.hasWork(item.id())) throw Refusal.conflict("courses.itemHasWork");
        journals.removeComponent(course.journal(), new ComponentId(item.id().value()));
        rows.delete(item.id());
        audit.record(
                by,
                "courses.deed.removed",
                item.id(),
                Map.of("course", course.id().toString()));
    }

    private void sectionOf(Course course, SectionId section) {
        var isThere = outlines.of(course.id()).parts().stream()
                .anyMatch(part -> part.section().id().equals(section));
        if (!isThere) throw Refusal.notFound();
    }

    /**
     * A mark may be entered until the column's day by the syllabus, and never has to be explained before the work itself was
     * due.
     */
    private void count(Course course, Item item) {
        var column = item.terms().column();
        var component = new ComponentId(item.id().value());
        if (column == null) {
            journals.removeComponent(course.journal(), component);
            return;
        }
        var columns = journals.columns(course.journal());
        var known = columns.stream()
                .filter(it -> it.control().equals(column))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("courses.noSuchColumn"));
        var due = known.due();
        var deadline = item.terms().deadline();
        var deadlineDay =
                deadline == null ? due : deadline.atZone(institution.zone()).toLocalDate();
        journals.addComponent(
                course.journal(),
                column,
                component,
                titles.of(item).title(),
                deadlineDay.isAfter(due) ? deadlineDay : due);
    }

    private Map<String, Object> changes(Course course, ItemTerms old, ItemTerms next) {
        var changes = new LinkedHashMap<String, Object>();
        if (!Objects.equals(old.deadline(), next.deadline())) {
            changes.put("oldDeadline", String.valueOf(old.deadline()));
            changes.put("newDeadline", String.valueOf(next.deadline()));
        }
        if (!Objects.equals(old.column(), next.column())) {
            var titles = journals.columns(course.journal()).stream()
                    .collect(Collectors.toMap(JournalColumn::control, JournalColumn::title));
            var none = Localized.same("–");
            changes.put(
                    "column",
                    Map.of(
                            "old", titles.getOrDefault(old.column(), none),
                            "new", titles.getOrDefault(next.column(), none)));
        }
        return changes;
    }
}
