package kz.qashyq.journal.web;

import java.util.stream.Collectors;
import kz.qashyq.journal.report.LateMarks;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.People;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** ASM-09: the report of late marks. */
@Controller
class LateController {
    private static final int MOST = 200;

    private final LateMarks late;
    private final Learners learners;
    private final People people;

    LateController(LateMarks late, Learners learners, People people) {
        this.late = late;
        this.learners = learners;
        this.people = people;
    }

    @GetMapping("/journal/late")
    @Permit({Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR, Role.METHODIST})
    View index() {
        var marks = late.newest(MOST);
        var teachers = people.find(marks.stream().map(LateMarks.LateMark::by).collect(Collectors.toSet()));
        var owners =
                learners.find(marks.stream().map(LateMarks.LateMark::learner).collect(Collectors.toSet()));
        return new LatePage(marks.stream()
                .map(mark -> {
                    var teacher = teachers.get(mark.by());
                    var owner = owners.get(mark.learner());
                    return new LatePage.Line(
                            mark, owner == null ? "" : owner.listName(), teacher == null ? "" : teacher.listName());
                })
                .toList());
    }
}
