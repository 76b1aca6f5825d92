package kz.qashyq.resources;

import java.time.Clock;
import java.util.Map;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.resources.version.Deletion;
import kz.qashyq.resources.version.Versioning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where resources are written. Who may write is asked before, by whoever calls. */
@Service
public class ResourceDesk {
    private final Versioning versioning;
    private final Deletion deletion;
    private final Audit audit;
    private final Clock clock;

    ResourceDesk(Versioning versioning, Deletion deletion, Audit audit, Clock clock) {
        this.versioning = versioning;
        this.deletion = deletion;
        this.audit = audit;
        this.clock = clock;
    }

    /** The owner under which a resource's files are stored, also before the resource itself is written. */
    public static FileOwner filesOf(ResourceId id) {
        return Versioning.filesOf(id);
    }

    /**
     * DER-04: a resource belongs to a discipline and has a developer. It begins as a draft.
     *
     * @param id made by the caller, so that files can be stored under {@link #filesOf} first
     */
    @Transactional
    public ResourceId create(
            ResourceId id,
            PersonId developer,
            @Nullable DisciplineId discipline,
            Localized title,
            ResourceContent content) {
        if (discipline == null) throw Refusal.invalid("resources.error.discipline");
        demandTitle(title);
        versioning.create(id, developer, discipline, title, content, clock.instant());
        audit.record(developer, "resources.deed.created", id, Map.of("title", title, "kind", content.kind()));
        return id;
    }

    /**
     * Saves into the draft; after a publication that is a new version.
     *
     * @param mark the state the writer had before their eyes; another one in between is a conflict. Null: whatever it is.
     * @return the draft's number
     */
    @Transactional
    public int save(ResourceId id, PersonId me, @Nullable String mark, Localized title, ResourceContent content) {
        demandTitle(title);
        var number = versioning.save(id, me, mark, title, content, clock.instant());
        audit.record(me, "resources.deed.saved", id, Map.of("title", title, "version", number));
        return number;
    }

    /** DER-19: the draft becomes what readers see; earlier versions stay. */
    @Transactional
    public void publish(ResourceId id, PersonId me) {
        var version = versioning.publish(id, me, clock.instant());
        audit.record(me, "resources.deed.published", id, Map.of("title", version.title(), "version", version.number()));
    }

    /** Makes an earlier version the draft again; readers see it once it is published. */
    @Transactional
    public int restore(ResourceId id, PersonId me, int number) {
        var draft = versioning.restore(id, me, number, clock.instant());
        audit.record(me, "resources.deed.restored", id, Map.of("from", number, "version", draft));
        return draft;
    }

    /** For good, with all versions and files; refused while something uses it. The log keeps what it was. */
    @Transactional
    public void delete(ResourceId id, PersonId me) {
        var newest = deletion.delete(id);
        audit.record(
                me,
                "resources.deed.deleted",
                id,
                Map.of("title", newest.title(), "kind", newest.content().kind(), "version", newest.number()));
    }

    private static void demandTitle(Localized title) {
        if (title.isEmpty()) throw Refusal.invalid("resources.error.title");
    }
}
