package kz.qashyq.resources.web;

import java.util.stream.Collectors;
import kz.qashyq.people.People;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.ResourceDesk;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.version.ResourceAccess;
import kz.qashyq.resources.version.Version;
import kz.qashyq.resources.version.VersionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** DER-19: a resource's versions; publishing the newest, going back to an earlier one. */
@Controller
class VersionController {
    private final ResourceAccess access;
    private final VersionRepository versions;
    private final ResourceDesk desk;
    private final Programs programs;
    private final People people;

    VersionController(
            ResourceAccess access, VersionRepository versions, ResourceDesk desk, Programs programs, People people) {
        this.access = access;
        this.versions = versions;
        this.desk = desk;
        this.programs = programs;
        this.people = people;
    }

    @GetMapping("/resources/{id}/versions")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View index(@PathVariable ResourceId id, Me me) {
        var resource = access.forReading(me, id);
        if (!access.mayPrepareFor(me, resource.discipline())) throw Refusal.forbidden();
        var all = versions.of(id);
        return new VersionsPage(
                resource,
                programs.discipline(resource.discipline()).orElseThrow(Refusal::notFound),
                all,
                people.find(all.stream().map(Version::author).collect(Collectors.toSet())),
                ReadingPage.Rights.of(access, me, resource));
    }

    @PostMapping("/resources/{id}/publication")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View publish(@PathVariable ResourceId id, Me me) {
        access.forPublishing(me, id);
        desk.publish(id, me.id());
        return Redirect.to("/resources/" + id).saying("resources.published");
    }

    @PostMapping("/resources/{id}/versions/{number}/restoration")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View restore(@PathVariable ResourceId id, @PathVariable int number, Me me) {
        access.forWriting(me, id);
        var draft = desk.restore(id, me.id(), number);
        return Redirect.to("/resources/" + id + "/versions/" + draft).saying("resources.restored");
    }
}
