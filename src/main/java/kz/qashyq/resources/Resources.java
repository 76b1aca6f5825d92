package kz.qashyq.resources;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.resources.version.ResourceRepository;
import kz.qashyq.resources.web.Fragments;
import org.springframework.stereotype.Component;

/** The door to digital resources, for modules that build courses from them. */
@Component
public class Resources {
    private final ResourceRepository resources;
    private final Fragments fragments;

    Resources(ResourceRepository resources, Fragments fragments) {
        this.resources = resources;
        this.fragments = fragments;
    }

    /** All of these at once: one query however many. Unknown ids are left out. */
    public Map<ResourceId, ResourceCard> cards(Collection<ResourceId> ids) {
        return ids.isEmpty() ? Map.of() : resources.cards(ids);
    }

    /** A discipline's published resources, in the order they were made: what a course can be built from. */
    public List<ResourceCard> ofDiscipline(DisciplineId discipline) {
        return resources.published(discipline);
    }

    /**
     * The published resource, to be shown inside another page by {@code Renderer.content}; whether this reader may have
     * it, the caller has asked. The page links the scripts and styles that {@link ResourceKind} names. Two queries.
     */
    public View fragment(ResourceId id, Reading reading) {
        return fragments.ofPublished(id, reading);
    }
}
