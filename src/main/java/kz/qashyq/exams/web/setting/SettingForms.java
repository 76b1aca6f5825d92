package kz.qashyq.exams.web.setting;

import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import kz.qashyq.programs.Syllabi;
import kz.qashyq.testing.TestCard;
import kz.qashyq.testing.Tests;
import org.springframework.stereotype.Component;

/** Gathers what the form offers: the syllabus' controls and the discipline's tests. */
@Component
class SettingForms {
    private final Programs programs;
    private final Syllabi syllabi;
    private final Tests tests;

    SettingForms(Programs programs, Syllabi syllabi, Tests tests) {
        this.programs = programs;
        this.syllabi = syllabi;
        this.tests = tests;
    }

    SettingFormPage blank(DisciplineId id, Right right, SettingForm form, EntryForm entry, FormErrors errors) {
        var discipline = programs.discipline(id).orElseThrow(Refusal::notFound);
        var syllabus = syllabi.approved(id);
        return new SettingFormPage(
                null,
                discipline,
                version(syllabus),
                controls(syllabus),
                tests(id),
                form,
                entry,
                errors,
                true,
                right.mayHost(),
                right.mayMark());
    }

    /** Networks and browser have a page of their own once the exam exists. */
    SettingFormPage edit(
            SettingAccess.Open open, boolean mayMove, SettingForm form, EntryForm entry, FormErrors errors) {
        var id = open.discipline().id();
        var syllabus = syllabi.approved(id);
        return new SettingFormPage(
                open.exam().id(),
                open.discipline(),
                version(syllabus),
                controls(syllabus),
                tests(id),
                form,
                entry,
                errors,
                mayMove,
                false,
                open.right().mayMark());
    }

    private static int version(Optional<ApprovedSyllabus> syllabus) {
        return syllabus.map(ApprovedSyllabus::version).orElse(0);
    }

    private static List<Control> controls(Optional<ApprovedSyllabus> syllabus) {
        return syllabus.map(ApprovedSyllabus::controls).orElse(List.of());
    }

    private List<TestCard> tests(DisciplineId discipline) {
        return tests.ofDiscipline(discipline).stream()
                .filter(test -> !test.selfCheck())
                .toList();
    }
}
