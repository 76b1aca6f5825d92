package kz.qashyq.footprint.web.reading;

import java.util.List;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Crumb;
import kz.qashyq.platform.web.Ui;

/**
 * Whose trace a page shows.
 *
 * @param mayTake may take the whole of it along, with its proofs
 */
public record LearnerHead(Learner learner, boolean isOwn, boolean mayTake) {
    static LearnerHead of(Learner learner, Me me) {
        var isOwn = learner.person().equals(me.id());
        return new LearnerHead(learner, isOwn, isOwn || me.is(Role.REGISTRAR));
    }

    public String path() {
        return "/footprint/learners/" + learner.id();
    }

    /** Its integrity, and the whole of it to take along. */
    public String integrityPath() {
        return "/footprint/people/" + learner.person() + "/integrity";
    }

    public String title(Ui ui) {
        return isOwn ? ui.text("footprint.reading.mine") : learner.listName();
    }

    public List<Crumb> crumbs() {
        return isOwn ? List.of() : List.of(Crumb.of("/footprint", "footprint.reading.nav"));
    }
}
