package kz.qashyq.courses.web;

import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.access.CourseAccess;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.ItemDesk;
import kz.qashyq.courses.item.Outline;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.item.Titles;
import kz.qashyq.institution.Institution;
import kz.qashyq.journal.Journals;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The terms of an item, its place, whether it is shown, and taking it away. */
@Controller
class ItemTermsController {
    private final CourseAccess access;
    private final ItemDesk desk;
    private final OutlineRepository outlines;
    private final Titles titles;
    private final CourseNames names;
    private final Journals journals;
    private final Institution institution;

    ItemTermsController(
            CourseAccess access,
            ItemDesk desk,
            OutlineRepository outlines,
            Titles titles,
            CourseNames names,
            Journals journals,
            Institution institution) {
        this.access = access;
        this.desk = desk;
        this.outlines = outlines;
        this.titles = titles;
        this.names = names;
        this.journals = journals;
        this.institution = institution;
    }

    @GetMapping("/courses/{course}/items/{item}/edit")
    @Permit({Role.TEACHER, Role.METHODIST})
    View edit(@PathVariable CourseId course, @PathVariable ItemId item, Me me) {
        var found = access.authored(course, me);
        var outline = outlines.of(course);
        var one = CourseAccess.item(outline, item);
        return page(found, outline, one, TermsForm.of(one, institution.zone()), FormErrors.none());
    }

    @PostMapping("/courses/{course}/items/{item}")
    @Permit({Role.TEACHER, Role.METHODIST})
    View change(@PathVariable CourseId course, @PathVariable ItemId item, TermsForm form, Me me) {
        var found = access.authored(course, me);
        var outline = outlines.of(course);
        var one = CourseAccess.item(outline, item);
        var errors = FormErrors.none();
        var terms = form.read(institution.zone(), journals.columns(found.journal()), errors);
        if (errors.any()) return page(found, outline, one, form, errors);
        try {
            desk.change(found, one, form.sectionOr(one.section()), terms, me.id());
        } catch (Refusal refusal) {
            return page(found, outline, one, form, TermsForm.refused(refusal, errors));
        }
        return back(found, one).saying("courses.saved");
    }

    @PostMapping("/courses/{course}/items/{item}/publication")
    @Permit({Role.TEACHER, Role.METHODIST})
    View publish(@PathVariable CourseId course, @PathVariable ItemId item, @RequestParam boolean published, Me me) {
        var found = access.authored(course, me);
        var one = CourseAccess.item(outlines.of(course), item);
        desk.publish(one, published, me.id());
        return back(found, one).saying(published ? "courses.published" : "courses.hidden");
    }

    @PostMapping("/courses/{course}/items/{item}/position")
    @Permit({Role.TEACHER, Role.METHODIST})
    View move(@PathVariable CourseId course, @PathVariable ItemId item, @RequestParam boolean up, Me me) {
        var found = access.authored(course, me);
        var outline = outlines.of(course);
        var one = CourseAccess.item(outline, item);
        desk.move(outline, one, up ? -1 : 1);
        return back(found, one);
    }

    @PostMapping("/courses/{course}/items/{item}/removal")
    @Permit({Role.TEACHER, Role.METHODIST})
    View remove(@PathVariable CourseId course, @PathVariable ItemId item, Me me) {
        var found = access.authored(course, me);
        var one = CourseAccess.item(outlines.of(course), item);
        desk.remove(found, one, me.id());
        return back(found, one).saying("courses.removed");
    }

    private View page(Course course, Outline outline, Item item, TermsForm form, FormErrors errors) {
        return new ItemTermsPage(
                names.forAuthor(course),
                titles.of(item),
                outline.parts().stream().map(Outline.Part::section).toList(),
                journals.columns(course.journal()),
                form,
                errors);
    }

    private static Redirect back(Course course, Item item) {
        return Redirect.to(course.path() + "#section-" + item.section());
    }
}
