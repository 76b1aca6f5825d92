package kz.qashyq.courses.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.course.Section;
import kz.qashyq.learners.LearnerId;

/** The sections of a course with their items, in order. */
public record Outline(List<Part> parts) {
    public record Part(Section section, List<Item> items) {}

    public Stream<Item> items() {
        return parts.stream().flatMap(part -> part.items().stream());
    }

    public Optional<Item> find(ItemId id) {
        return items().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What of it exists for a learner. */
    public Outline of(LearnerId learner) {
        return new Outline(parts.stream()
                .map(part -> new Part(
                        part.section(),
                        part.items().stream()
                                .filter(item -> item.existsFor(learner))
                                .toList()))
                .filter(part -> !part.section().dropped() || !part.items().isEmpty())
                .toList());
    }

    public long materialsPublished() {
        return items().filter(item -> item.published() && item.isMaterial()).count();
    }
}
