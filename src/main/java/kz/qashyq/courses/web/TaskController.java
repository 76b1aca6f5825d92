package kz.qashyq.courses.web;

import java.io.IOException;
import java.util.Map;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.access.CourseAccess;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.CourseItemRepository;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.ItemDesk;
import kz.qashyq.courses.item.ItemKind;
import kz.qashyq.courses.item.Outline;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.work.HandingIn;
import kz.qashyq.institution.Institution;
import kz.qashyq.journal.Journals;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Issues tasks and changes them. */
@Controller
class TaskController {
    private final CourseAccess access;
    private final ItemDesk desk;
    private final CourseItemRepository items;
    private final OutlineRepository outlines;
    private final CourseNames names;
    private final Journals journals;
    private final Learners learners;
    private final Institution institution;
    private final Files files;

    TaskController(
            CourseAccess access,
            ItemDesk desk,
            CourseItemRepository items,
            OutlineRepository outlines,
            CourseNames names,
            Journals journals,
            Learners learners,
            Institution institution,
            Files files) {
        this.access = access;
        this.desk = desk;
        this.items = items;
        this.outlines = outlines;
        this.names = names;
        this.journals = journals;
        this.learners = learners;
        this.institution = institution;
        this.files = files;
    }

    @GetMapping("/courses/{course}/sections/{section}/tasks/new")
    @Permit({Role.TEACHER, Role.METHODIST})
    View form(@PathVariable CourseId course, @PathVariable SectionId section, Me me) {
        var found = access.authored(course, me);
        return page(
                found,
                outlines.of(course),
                null,
                section,
                TaskForm.fresh(),
                TermsForm.fresh(section),
                FormErrors.none());
    }

    @PostMapping("/courses/{course}/sections/{section}/tasks")
    @Permit({Role.TEACHER, Role.METHODIST})
    View create(@PathVariable CourseId course, @PathVariable SectionId section, TaskForm form, TermsForm terms, Me me) {
        var found = access.authored(course, me);
        var errors = FormErrors.none();
        var task = form.read(learners.inGroup(found.group()), errors);
        var read = terms.read(institution.zone(), journals.columns(found.journal()), errors);
        if (errors.any()) return page(found, outlines.of(course), null, section, form, terms, errors);
        try {
            desk.placeTask(found, terms.sectionOr(section), task, form.instructions(), read, me.id());
        } catch (Refusal refusal) {
            return page(found, outlines.of(course), null, section, form, terms, TermsForm.refused(refusal, errors));
        }
        return Redirect.to(found.path() + "#section-" + section).saying("courses.taskIssued");
    }

    @GetMapping("/courses/{course}/tasks/{item}/edit")
    @Permit({Role.TEACHER, Role.METHODIST})
    View edit(@PathVariable CourseId course, @PathVariable ItemId item, Me me) {
        var found = access.authored(course, me);
        var outline = outlines.of(course);
        var task = taskOf(outline, item);
        var form = TaskForm.of(task.task(), items.instructions(item));
        return page(
                found, outline, task, task.section(), form, TermsForm.of(task, institution.zone()), FormErrors.none());
    }

    @PostMapping("/courses/{course}/tasks/{item}")
    @Permit({Role.TEACHER, Role.METHODIST})
    View change(@PathVariable CourseId course, @PathVariable ItemId item, TaskForm form, TermsForm terms, Me me) {
        var found = access.authored(course, me);
        var outline = outlines.of(course);
        var old = taskOf(outline, item);
        var errors = FormErrors.none();
        var task = form.read(learners.inGroup(found.group()), errors);
        var read = terms.read(institution.zone(), journals.columns(found.journal()), errors);
        if (errors.any()) return page(found, outline, old, old.section(), form, terms, errors);
        try {
            desk.changeTask(found, old, terms.sectionOr(old.section()), task, form.instructions(), read, me.id());
        } catch (Refusal refusal) {
            return page(found, outline, old, old.section(), form, terms, TermsForm.refused(refusal, errors));
        }
        return Redirect.to(found.path() + "#section-" + old.section()).saying("courses.saved");
    }

    /** A picture for the instructions; the editor takes its address. */
    @PostMapping("/courses/{course}/pictures")
    @Permit({Role.TEACHER, Role.METHODIST})
    @ResponseBody
    Map<String, String> picture(@PathVariable CourseId course, @RequestParam MultipartFile file, Me me)
            throws IOException {
        var found = access.authored(course, me);
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename();
            var stored = files.store(
                    content, name == null ? "picture" : name, me.id(), FileOwner.of(HandingIn.MODULE, found.id()));
            if (!stored.isPicture()) {
                files.remove(stored.id());
                throw Refusal.invalid("platform.error.unsupportedType");
            }
            return Map.of("url", stored.path());
        }
    }

    private View page(
            Course course,
            Outline outline,
            @Nullable Item item,
            SectionId section,
            TaskForm form,
            TermsForm terms,
            FormErrors errors) {
        var isThere =
                outline.parts().stream().anyMatch(part -> part.section().id().equals(section));
        if (!isThere) throw Refusal.notFound();
        return new TaskFormPage(
                names.forAuthor(course),
                item == null ? null : item.id(),
                section,
                outline.parts().stream().map(Outline.Part::section).toList(),
                journals.columns(course.journal()),
                learners.inGroup(course.group()),
                form,
                terms,
                errors);
    }

    private static Item taskOf(Outline outline, ItemId id) {
        var item = CourseAccess.item(outline, id);
        if (item.kind() != ItemKind.TASK) throw Refusal.notFound();
        return item;
    }
}
