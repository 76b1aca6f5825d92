package kz.qashyq.resources.version;

import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.ResourceContent;
import kz.qashyq.resources.ResourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The life of a resource: one draft at most, above it an unbroken row of published versions that never change. */
@Component
public class Versioning {
    private final ResourceRepository resources;
    private final VersionRepository versions;
    private final ContentFiles contents;
    private final Programs programs;

    Versioning(ResourceRepository resources, VersionRepository versions, ContentFiles contents, Programs programs) {
        this.resources = resources;
        this.versions = versions;
        this.contents = contents;
        this.programs = programs;
    }

    public static FileOwner filesOf(ResourceId id) {
        return ResourceFiles.ownedBy(id);
    }

    public void create(
            ResourceId id,
            PersonId developer,
            DisciplineId discipline,
            Localized title,
            ResourceContent content,
            Instant now) {
        if (programs.discipline(discipline).isEmpty()) throw Refusal.invalid("resources.error.discipline");
        resources.insert(new Resource(id, discipline, content.kind(), developer, now));
        versions.insert(id, 1, title, contents.settle(id, content, developer), developer, now, null);
    }

    public int save(
            ResourceId id, PersonId me, @Nullable String mark, Localized title, ResourceContent content, Instant now) {
        var resource = locked(id);
        if (resource.kind() != content.kind()) throw Refusal.invalid("resources.error.type");
        var newest = versions.of(id).getFirst();
        if (mark != null && !mark.equals(newest.mark())) throw Refusal.conflict("resources.savedMeanwhile");
        return write(id, newest, me, title, contents.settle(id, content, me), now, null);
    }

    public Version publish(ResourceId id, PersonId me, Instant now) {
        var newest = versions.of(locked(id).id()).getFirst();
        if (newest.isPublished()) throw Refusal.conflict("resources.nothingToPublish");
        versions.publish(id, newest.number(), me, now);
        return newest;
    }

    public int restore(ResourceId id, PersonId me, int number, Instant now) {
        var all = versions.of(locked(id).id());
        var wanted = find(all, number);
        if (!wanted.isPublished()) throw Refusal.conflict("resources.nothingToRestore");
        return write(id, all.getFirst(), me, wanted.title(), wanted.content(), now, number);
    }

    static Version find(List<Version> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Resource locked(ResourceId id) {
        return resources.lock(id).orElseThrow(Refusal::notFound);
    }

    private int write(
            ResourceId id,
            Version newest,
            PersonId me,
            Localized title,
            ResourceContent content,
            Instant now,
            @Nullable Integer restoredFrom) {
        if (newest.isPublished()) {
            versions.insert(id, newest.number() + 1, title, content, me, now, restoredFrom);
            return newest.number() + 1;
        }
        versions.update(id, newest.number(), title, content, me, now, restoredFrom);
        return newest.number();
    }
}
