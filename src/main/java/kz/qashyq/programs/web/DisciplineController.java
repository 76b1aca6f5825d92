package kz.qashyq.programs.web;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.programme.DisciplineDraft;
import kz.qashyq.programs.programme.DisciplineSheet;
import kz.qashyq.programs.programme.ProgrammeSheet;
import kz.qashyq.programs.programme.Programmes;
import kz.qashyq.programs.web.DisciplineFormPage.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DisciplineController {
    private final Programmes programmes;
    private final People people;

    DisciplineController(Programmes programmes, People people) {
        this.programmes = programmes;
        this.people = people;
    }

    @GetMapping("/programs/{programme}/disciplines/new")
    @Permit(Role.METHODIST)
    View blank(@PathVariable ProgrammeId programme) {
        return new DisciplineFormPage(
                sheet(programme).programme(),
                null,
                0,
                "",
                Localized.empty(),
                new Numbers("", "", "", "0"),
                Set.of(),
                people.withRole(Role.TEACHER),
                FormErrors.none(),
                Notice.NONE);
    }

    @PostMapping("/programs/{programme}/disciplines")
    @Permit(Role.METHODIST)
    View create(@PathVariable ProgrammeId programme, @RequestParam MultiValueMap<String, String> fields, Me me) {
        var sheet = sheet(programme);
        var typed = new Typed(fields);
        var errors = FormErrors.none();
        var draft = read(typed, errors);
        if (errors.any()) return again(sheet, null, 0, typed, draft, errors, Notice.faultyFields());
        try {
            programmes.addDiscipline(programme, draft, me.id());
            return Redirect.to("/programs/" + programme).saying("programs.discipline.added");
        } catch (Refusal refusal) {
            return again(sheet, null, 0, typed, draft, errors, Notice.of(refusal));
        }
    }

    @GetMapping("/programs/disciplines/{discipline}/edit")
    @Permit(Role.METHODIST)
    View edit(@PathVariable DisciplineId discipline) {
        var sheet = programmes.discipline(discipline).orElseThrow(Refusal::notFound);
        var hours = sheet.draft().hours();
        return new DisciplineFormPage(
                sheet(sheet.programme()).programme(),
                discipline,
                sheet.edition(),
                sheet.draft().code(),
                sheet.draft().title(),
                new Numbers(
                        "" + sheet.draft().credits(),
                        "" + hours.synchronous(),
                        "" + hours.asynchronous(),
                        "" + hours.practice()),
                sheet.draft().teachers(),
                people.withRole(Role.TEACHER),
                FormErrors.none(),
                Notice.NONE);
    }

    @PostMapping("/programs/disciplines/{discipline}")
    @Permit(Role.METHODIST)
    View update(
            @PathVariable DisciplineId discipline,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        DisciplineSheet before = programmes.discipline(discipline).orElseThrow(Refusal::notFound);
        var sheet = sheet(before.programme());
        var typed = new Typed(fields);
        var errors = FormErrors.none();
        var draft = read(typed, errors);
        if (errors.any()) return again(sheet, discipline, edition, typed, draft, errors, Notice.faultyFields());
        try {
            programmes.reviseDiscipline(discipline, edition, draft, me.id());
            return Redirect.to("/programs/" + before.programme()).saying("programs.saved");
        } catch (Refusal refusal) {
            return again(sheet, discipline, edition, typed, draft, errors, Notice.of(refusal));
        }
    }

    private ProgrammeSheet sheet(ProgrammeId programme) {
        return programmes.find(programme).orElseThrow(Refusal::notFound);
    }

    private DisciplineFormPage again(
            ProgrammeSheet sheet,
            @Nullable DisciplineId id,
            int edition,
            Typed typed,
            DisciplineDraft draft,
            FormErrors errors,
            Notice notice) {
        var numbers = new Numbers(
                typed.text("credits"), typed.text("synchronous"), typed.text("asynchronous"), typed.text("practice"));
        return new DisciplineFormPage(
                sheet.programme(),
                id,
                edition,
                draft.code(),
                draft.title(),
                numbers,
                draft.teachers(),
                people.withRole(Role.TEACHER),
                errors,
                notice);
    }

    /** Only people who are teachers can be assigned, whatever the form says. */
    private DisciplineDraft read(Typed typed, FormErrors errors) {
        var code = errors.required("code", typed.text("code"), 40);
        var title = typed.localized("title");
        if (title.isEmpty()) errors.add("title", "platform.error.required");
        var credits = errors.integer("credits", typed.text("credits"), 0, 60);
        var hours = new Hours(
                errors.integer("synchronous", typed.text("synchronous"), 0, 5000),
                errors.integer("asynchronous", typed.text("asynchronous"), 0, 5000),
                errors.integer("practice", typed.text("practice"), 0, 5000));
        var teachers = people.withRole(Role.TEACHER).stream().map(Person::id).collect(Collectors.toSet());
        var assigned = new HashSet<PersonId>();
        for (var teacher : teachers) if (typed.all("teacher").contains(teacher.toString())) assigned.add(teacher);
        return new DisciplineDraft(code, title, credits, hours, assigned);
    }
}
