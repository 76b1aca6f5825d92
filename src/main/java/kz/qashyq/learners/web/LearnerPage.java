package kz.qashyq.learners.web;

import java.time.Instant;
import java.util.List;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.card.LearnerCard;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/**
 * @param others groups the learner may be moved to
 * @param candidates representatives who are not linked yet
 */
public record LearnerPage(
        LearnerCard card,
        String name,
        Group group,
        List<Line> history,
        List<Group> others,
        List<Person> representatives,
        List<Person> candidates,
        boolean mayWrite,
        boolean mayLink,
        Typed typed,
        FormErrors errors)
        implements FormView {
    /** @param from one group {@code to} the other; either may be empty */
    public record Line(Instant at, String who, Message what, String from, String to, String reason) {}

    /** What was typed in the forms of moving and leaving. */
    public record Typed(String group, String reason, String leaving) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public boolean isMoveFaulty() {
        return errors.of("group").isPresent() || errors.of("reason").isPresent();
    }

    public boolean isLeavingFaulty() {
        return errors.of("leaving").isPresent();
    }

    public String path() {
        return "/learners/" + card.id();
    }
}
