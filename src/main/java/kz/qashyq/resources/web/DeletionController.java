package kz.qashyq.resources.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.ResourceDesk;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.version.Deletion;
import kz.qashyq.resources.version.Resource;
import kz.qashyq.resources.version.ResourceAccess;
import kz.qashyq.resources.version.VersionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking a resource away: asked first, and told where it is used when it cannot be. */
@Controller
class DeletionController {
    private final ResourceAccess access;
    private final VersionRepository versions;
    private final Deletion deletion;
    private final ResourceDesk desk;
    private final Programs programs;

    DeletionController(
            ResourceAccess access,
            VersionRepository versions,
            Deletion deletion,
            ResourceDesk desk,
            Programs programs) {
        this.access = access;
        this.versions = versions;
        this.deletion = deletion;
        this.desk = desk;
        this.programs = programs;
    }

    @GetMapping("/resources/{id}/deletion")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View ask(@PathVariable ResourceId id, Me me) {
        return page(access.forDeleting(me, id), false);
    }

    @PostMapping("/resources/{id}/deletion")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View create(@PathVariable ResourceId id, Me me) {
        var resource = access.forDeleting(me, id);
        try {
            desk.delete(id, me.id());
        } catch (Refusal refused) {
            return page(resource, true);
        }
        return Redirect.to("/resources/of/" + resource.discipline()).saying("resources.deleted");
    }

    private View page(Resource resource, boolean refused) {
        return new DeletionPage(
                resource,
                programs.discipline(resource.discipline()).orElseThrow(Refusal::notFound),
                versions.of(resource.id()),
                deletion.uses(resource.id()),
                refused);
    }
}
