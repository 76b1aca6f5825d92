package kz.qashyq.programs.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.people.People;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.curriculum.Curricula;
import kz.qashyq.programs.programme.Programmes;
import kz.qashyq.programs.syllabus.Syllabus;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import org.springframework.stereotype.Component;

/** Puts the page of a programme together, with the form that begins a curriculum as it was typed. */
@Component
class ProgrammePages {
    private final Programmes programmes;
    private final Curricula curricula;
    private final SyllabusDesk syllabi;
    private final People people;

    ProgrammePages(Programmes programmes, Curricula curricula, SyllabusDesk syllabi, People people) {
        this.programmes = programmes;
        this.curricula = curricula;
        this.syllabi = syllabi;
        this.people = people;
    }

    /** @param year of admission, for the next curriculum */
    ProgrammePage show(ProgrammeId programme, String year, FormErrors errors, Me me) {
        var sheet = programmes.find(programme).orElseThrow(Refusal::notFound);
        var disciplines = programmes.sheetsOf(programme);
        var teachers = people.find(disciplines.stream()
                .flatMap(it -> it.draft().teachers().stream())
                .collect(Collectors.toSet()));
        var newest = syllabi.newest().stream().collect(Collectors.toMap(Syllabus::discipline, Function.identity()));
        return new ProgrammePage(
                sheet,
                disciplines,
                teachers,
                newest,
                curricula.ofProgramme(programme),
                programmes.missing(sheet.draft()),
                year,
                errors,
                me.is(Role.METHODIST));
    }
}
