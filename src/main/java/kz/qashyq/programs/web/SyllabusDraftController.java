package kz.qashyq.programs.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.syllabus.Syllabus;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A syllabus being written by the discipline's teacher. */
@Controller
class SyllabusDraftController {
    private final SyllabusDesk desk;
    private final SyllabusPages pages;
    private final Readers readers;

    SyllabusDraftController(SyllabusDesk desk, SyllabusPages pages, Readers readers) {
        this.desk = desk;
        this.pages = pages;
        this.readers = readers;
    }

    @GetMapping("/programs/syllabi/{syllabus}/edit")
    @Permit(Role.TEACHER)
    View edit(@PathVariable SyllabusId syllabus, Me me) {
        var open = open(syllabus, me);
        var form = SyllabusForm.of(open.draft());
        return pages.form(open, open.edition(), form, FormErrors.none(), Notice.NONE);
    }

    /** @param action save, submit, or one that adds or removes a row and keeps all that was typed */
    @PostMapping("/programs/syllabi/{syllabus}")
    @Permit(Role.TEACHER)
    View update(
            @PathVariable SyllabusId syllabus,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        var open = open(syllabus, me);
        var form = SyllabusForm.of(new Typed(fields));
        var reshaped = form.reshaped(action);
        if (reshaped.isPresent()) return pages.form(open, edition, reshaped.get(), FormErrors.none(), Notice.NONE);

        var errors = FormErrors.none();
        var draft = form.read(errors);
        if (errors.any()) return pages.form(open, edition, form, errors, Notice.faultyFields());
        try {
            desk.save(syllabus, edition, draft, me.id());
        } catch (Refusal refusal) {
            return pages.form(open, edition, form, errors, Notice.of(refusal));
        }
        if (!action.equals("submit"))
            return Redirect.to("/programs/syllabi/" + syllabus + "/edit").saying("programs.saved");
        try {
            desk.submit(syllabus, me.id());
            return Redirect.to("/programs/syllabi/" + syllabus).saying("programs.submitted");
        } catch (Refusal refusal) {
            return pages.form(open, edition + 1, form, errors, Notice.of(refusal));
        }
    }

    /** While it is typed: what the weights make now. */
    @PostMapping("/programs/syllabi/{syllabus}/weights")
    @Permit(Role.TEACHER)
    View weigh(@PathVariable SyllabusId syllabus, @RequestParam MultiValueMap<String, String> fields, Me me) {
        open(syllabus, me);
        return WeightsFragment.of(SyllabusForm.of(new Typed(fields)).controls());
    }

    private Syllabus open(SyllabusId id, Me me) {
        var syllabus = desk.find(id).orElseThrow(Refusal::notFound);
        if (!readers.mayRead(me, syllabus)) throw Refusal.notFound();
        if (!readers.mayWrite(me, syllabus)) throw Refusal.forbidden();
        if (!syllabus.stage().isOpen()) throw Refusal.conflict("programs.notOpen");
        return syllabus;
    }
}
