package kz.qashyq.programs.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.Programs;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.syllabus.Syllabus;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import kz.qashyq.programs.web.SyllabiPage.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Syllabi to be found and read. */
@Controller
class SyllabusController {
    private final SyllabusDesk desk;
    private final Programs programs;
    private final SyllabusPages pages;
    private final Readers readers;

    SyllabusController(SyllabusDesk desk, Programs programs, SyllabusPages pages, Readers readers) {
        this.desk = desk;
        this.programs = programs;
        this.pages = pages;
        this.readers = readers;
    }

    /** A teacher's own disciplines, also those without a syllabus; to those who plan, every syllabus there is. */
    @GetMapping("/programs/syllabi")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEPUTY_HEAD, Role.HEAD, Role.DEAN, Role.REGISTRAR})
    View list(Me me) {
        var newest = desk.newest().stream().collect(Collectors.toMap(Syllabus::discipline, Function.identity()));
        var taught = me.is(Role.TEACHER) ? programs.taughtBy(me.id()) : List.<Discipline>of();
        Map<DisciplineId, Discipline> shown = taught.stream().collect(Collectors.toMap(Discipline::id, it -> it));
        var mine = List.copyOf(shown.keySet());
        if (readers.isPlanner(me)) shown.putAll(programs.disciplines(newest.keySet()));
        var programmes = programs.programmes().stream().collect(Collectors.toMap(Programme::id, Programme::code));
        var lines = shown.values().stream()
                .map(it -> new Line(
                        it, programmes.getOrDefault(it.programme(), ""), newest.get(it.id()), mine.contains(it.id())))
                .sorted(Comparator.comparing((Line line) -> !line.mayWrite())
                        .thenComparing(line -> line.discipline().code()))
                .toList();
        return new SyllabiPage(lines, me.is(Role.TEACHER), readers.isPlanner(me));
    }

    @PostMapping("/programs/disciplines/{discipline}/syllabus")
    @Permit(Role.TEACHER)
    View create(@PathVariable DisciplineId discipline, Me me) {
        if (!programs.teaches(me.id(), discipline)) throw Refusal.notFound();
        return Redirect.to("/programs/syllabi/" + desk.begin(discipline, me.id()) + "/edit");
    }

    @GetMapping("/programs/syllabi/{syllabus}")
    @Permit({
        Role.METHODIST,
        Role.DEPUTY_HEAD,
        Role.HEAD,
        Role.DEAN,
        Role.REGISTRAR,
        Role.TEACHER,
        Role.LEARNER,
        Role.TRAINEE
    })
    View show(@PathVariable SyllabusId syllabus, Me me) {
        return pages.show(syllabus, me, Notice.NONE);
    }
}
