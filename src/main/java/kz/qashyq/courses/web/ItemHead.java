package kz.qashyq.courses.web;

import java.util.Optional;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.Placed;
import kz.qashyq.courses.progress.Standing;
import kz.qashyq.courses.progress.Walk;

/**
 * What stands around every item: the course's outline, the way on, how it stands.
 *
 * @param isAuthor who looks at it as its author; nothing is kept of that
 */
public record ItemHead(NamedCourse course, Walk walk, Walk.Step step, boolean isAuthor) {
    public Item item() {
        return step.placed().item();
    }

    public Placed placed() {
        return step.placed();
    }

    public Standing standing() {
        return step.standing();
    }

    public Optional<Walk.Step> before() {
        return walk.before(item().id());
    }

    public Optional<Walk.Step> after() {
        return walk.after(item().id());
    }
}
