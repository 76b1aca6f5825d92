package kz.qashyq.resources.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.people.People;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.version.ResourceAccess;
import kz.qashyq.resources.version.ResourceRepository;
import kz.qashyq.resources.version.ShelfRow;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where writers find resources: by discipline. */
@Controller
class ShelfController {
    private final Programs programs;
    private final People people;
    private final ResourceRepository resources;
    private final ResourceAccess access;

    ShelfController(Programs programs, People people, ResourceRepository resources, ResourceAccess access) {
        this.programs = programs;
        this.people = people;
        this.resources = resources;
        this.access = access;
    }

    @GetMapping("/resources")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View index(@RequestParam Optional<ProgrammeId> programme, Me me) {
        var programmes = me.isAnyOf(Role.METHODIST, Role.DEVELOPER) ? programs.programmes() : List.<Programme>of();
        var taught = programs.taughtBy(me.id());
        var chosen = programme
                .or(() -> taught.stream().map(Discipline::programme).findFirst())
                .filter(id -> programmes.stream().anyMatch(it -> it.id().equals(id)))
                .or(() -> programmes.stream().map(Programme::id).findFirst());
        var disciplines = chosen.map(programs::disciplinesOf).orElse(taught);
        var counts = resources.counts(disciplines.stream().map(Discipline::id).toList());
        return new ShelvesPage(disciplines, counts, programmes, chosen.orElse(null));
    }

    @GetMapping("/resources/of/{discipline}")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View show(@PathVariable DisciplineId discipline, Me me) {
        var found = programs.discipline(discipline).orElseThrow(Refusal::notFound);
        if (!access.mayPrepareFor(me, discipline)) throw Refusal.forbidden();
        var rows = resources.shelf(discipline);
        var developers = people.find(rows.stream().map(ShelfRow::developer).collect(Collectors.toSet()));
        return new ShelfPage(found, rows, developers);
    }

    @Bean
    static NavigationEntry resourcesEntry() {
        return NavigationEntry.of(
                45, "resources.title", "book", "/resources", Role.TEACHER, Role.METHODIST, Role.DEVELOPER);
    }
}
