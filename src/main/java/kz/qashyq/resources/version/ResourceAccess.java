package kz.qashyq.resources.version;

import java.util.List;
import java.util.Set;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceReaders;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a resource. The discipline's teacher and the methodist write and publish all of a discipline's
 * resources; a developer prepares resources for any discipline and changes their own, which others publish.
 */
@Component
public class ResourceAccess {
    private final Programs programs;
    private final ResourceRepository resources;
    private final VersionRepository versions;
    private final List<ResourceReaders> readers;

    ResourceAccess(
            Programs programs,
            ResourceRepository resources,
            VersionRepository versions,
            List<ResourceReaders> readers) {
        this.programs = programs;
        this.resources = resources;
        this.versions = versions;
        this.readers = readers;
    }

    public boolean mayPrepareFor(Me me, DisciplineId discipline) {
        return me.is(Role.DEVELOPER) || mayPublishFor(me, discipline);
    }

    public boolean mayPublishFor(Me me, DisciplineId discipline) {
        return governs(me.id(), me.roles(), discipline);
    }

    public boolean mayWrite(Me me, Resource resource) {
        return mayWrite(me.id(), me.roles(), resource);
    }

    public boolean mayRead(PersonId person, Set<Role> roles, Resource resource) {
        return mayWrite(person, roles, resource) || isReader(person, roles, resource.id());
    }

    /** A resource for its readers: those who may not even know of it get 404. */
    public Resource forReading(Me me, ResourceId id) {
        return resources
                .find(id)
                .filter(it -> mayRead(me.id(), me.roles(), it) || mayPrepareFor(me, it.discipline()))
                .orElseThrow(Refusal::notFound);
    }

    /** A resource for its writers: a reader is told that it is not theirs to change, others that there is none. */
    public Resource forWriting(Me me, ResourceId id) {
        var resource = forReading(me, id);
        if (!mayWrite(me, resource)) throw Refusal.forbidden();
        return resource;
    }

    public Resource forPublishing(Me me, ResourceId id) {
        var resource = forReading(me, id);
        if (!mayPublishFor(me, resource.discipline())) throw Refusal.forbidden();
        return resource;
    }

    /** What was once published is taken away by those who publish; a draft that never was, also by its developer. */
    public boolean mayDelete(Me me, Resource resource) {
        if (mayPublishFor(me, resource.discipline())) return true;
        return mayWrite(me, resource) && versions.live(resource.id()).isEmpty();
    }

    public Resource forDeleting(Me me, ResourceId id) {
        var resource = forReading(me, id);
        if (!mayDelete(me, resource)) throw Refusal.forbidden();
        return resource;
    }

    /** Writers have all files of a resource, readers those of its published version. */
    boolean mayReadFile(PersonId person, Set<Role> roles, Resource resource, kz.qashyq.platform.files.FileId file) {
        if (mayWrite(person, roles, resource) || roles.contains(Role.DEVELOPER)) return true;
        return versions.liveHas(resource.id(), file) && isReader(person, roles, resource.id());
    }

    private boolean mayWrite(PersonId person, Set<Role> roles, Resource resource) {
        if (roles.contains(Role.DEVELOPER) && resource.developer().equals(person)) return true;
        return governs(person, roles, resource.discipline());
    }

    private boolean governs(PersonId person, Set<Role> roles, DisciplineId discipline) {
        if (roles.contains(Role.METHODIST)) return true;
        return roles.contains(Role.TEACHER) && programs.teaches(person, discipline);
    }

    private boolean isReader(PersonId person, Set<Role> roles, ResourceId resource) {
        return readers.stream().anyMatch(it -> it.mayRead(person, roles, resource));
    }
}
