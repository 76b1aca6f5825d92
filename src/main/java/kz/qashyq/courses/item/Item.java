package kz.qashyq.courses.item;

import java.time.Instant;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.Task;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.testing.TestId;

/** One thing to study or do, in its place. */
public record Item(
        ItemId id, CourseId course, SectionId section, int position, Thing thing, boolean published, ItemTerms terms) {

    /** What stands there. */
    public sealed interface Thing {
        record Material(ResourceId resource) implements Thing {}

        record Work(Task task) implements Thing {}

        record Quiz(TestId test) implements Thing {}
    }

    public String path() {
        return "/courses/" + course + "/items/" + id;
    }

    /** ASY-11: hidden items, and tasks issued to others, do not exist for a learner. */
    public boolean existsFor(LearnerId learner) {
        return published && (!(thing instanceof Thing.Work(Task task)) || task.isFor(learner));
    }

    public boolean isAvailable(Instant now) {
        var from = terms.availableFrom();
        return from == null || !now.isBefore(from);
    }

    public boolean isMaterial() {
        return switch (thing) {
            case Thing.Material _ -> true;
            case Thing.Work _, Thing.Quiz _ -> false;
        };
    }

    public ItemKind kind() {
        return switch (thing) {
            case Thing.Material _ -> ItemKind.RESOURCE;
            case Thing.Work _ -> ItemKind.TASK;
            case Thing.Quiz _ -> ItemKind.TEST;
        };
    }

    /** The task of an item that is known to be one. */
    public Task task() {
        if (thing instanceof Thing.Work(Task task)) return task;
        throw new IllegalStateException("not a task: " + id);
    }
}
