package kz.qashyq.exams.web;

import java.util.Comparator;
import java.util.List;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A learner's exams: coming, open, over. */
@Controller
class MyExamsController {
    private final MyExams exams;

    MyExamsController(MyExams exams) {
        this.exams = exams;
    }

    @GetMapping("/exams")
    @Permit({Role.LEARNER, Role.TRAINEE})
    View list(Me me) {
        var mine = exams.of(me.id());
        return new MyExamsPage(
                only(mine, MyExam.When.NOW),
                only(mine, MyExam.When.COMING),
                only(mine, MyExam.When.OVER).stream()
                        .sorted(Comparator.<MyExam, java.time.Instant>comparing(
                                        it -> it.exam().window().starts())
                                .reversed())
                        .toList());
    }

    private static List<MyExam> only(List<MyExam> mine, MyExam.When when) {
        return mine.stream().filter(it -> it.when() == when).toList();
    }

    @Bean
    static NavigationEntry myExamsEntry() {
        return NavigationEntry.of(30, "exams.mine", "test", "/exams", Role.LEARNER, Role.TRAINEE);
    }
}
