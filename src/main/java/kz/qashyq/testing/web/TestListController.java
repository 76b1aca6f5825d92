package kz.qashyq.testing.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.assembly.TestCards;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tests of a discipline. */
@Controller
class TestListController {
    private final BankAccess access;
    private final TestCards cards;

    TestListController(BankAccess access, TestCards cards) {
        this.access = access;
        this.cards = cards;
    }

    @GetMapping("/testing/disciplines/{discipline}/tests")
    @Permit({Role.TEACHER, Role.METHODIST})
    View index(@PathVariable DisciplineId discipline, Me me) {
        var open = access.toRead(me, discipline);
        return new TestListPage(open.discipline(), open.mayWrite(), cards.ofDiscipline(discipline));
    }
}
