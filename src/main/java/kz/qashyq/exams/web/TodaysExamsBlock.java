package kz.qashyq.exams.web;

import java.util.Optional;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.hooks.HomeBlock;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Component;

/** A learner's home on an exam day: what one sits today, first of all things. */
@Component
class TodaysExamsBlock implements HomeBlock {
    private final MyExams exams;
    private final Institution institution;

    TodaysExamsBlock(MyExams exams, Institution institution) {
        this.exams = exams;
        this.institution = institution;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<View> blockFor(Me me) {
        if (!me.isAnyOf(Role.LEARNER, Role.TRAINEE)) return Optional.empty();
        var today = exams.of(me.id()).stream().filter(this::isDue).toList();
        return today.isEmpty() ? Optional.empty() : Optional.of(new TodaysExamsFragment(today));
    }

    /** Running, or starting today; practice that nobody has begun is never urgent. */
    private boolean isDue(MyExam mine) {
        if (mine.hasBegun()) return true;
        if (mine.when() == MyExam.When.OVER || mine.exam().isPractice()) return false;
        var day = mine.exam().window().starts().atZone(institution.zone()).toLocalDate();
        return mine.when() == MyExam.When.NOW || day.equals(institution.today());
    }
}
