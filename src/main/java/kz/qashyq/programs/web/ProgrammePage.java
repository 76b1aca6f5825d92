package kz.qashyq.programs.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.curriculum.WorkingCurriculum;
import kz.qashyq.programs.programme.DisciplineSheet;
import kz.qashyq.programs.programme.ProgrammePart;
import kz.qashyq.programs.programme.ProgrammeSheet;
import kz.qashyq.programs.syllabus.Syllabus;

/**
 * @param missing parts that the act demands and nobody wrote yet
 * @param year of admission, as it was typed for the next curriculum
 */
public record ProgrammePage(
        ProgrammeSheet sheet,
        List<DisciplineSheet> disciplines,
        Map<PersonId, Person> teachers,
        Map<DisciplineId, Syllabus> syllabi,
        List<WorkingCurriculum> curricula,
        List<ProgrammePart> missing,
        String year,
        FormErrors errors,
        boolean mayEdit)
        implements FormView {
    public String teachersOf(DisciplineSheet discipline) {
        return discipline.draft().teachers().stream()
                .map(teachers::get)
                .filter(Objects::nonNull)
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
