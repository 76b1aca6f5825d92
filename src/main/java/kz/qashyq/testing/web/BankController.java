package kz.qashyq.testing.web;

import java.util.stream.Collectors;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.Programs;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The banks a person can open. */
@Controller
class BankController {
    private final Programs programs;

    BankController(Programs programs) {
        this.programs = programs;
    }

    @GetMapping("/testing")
    @Permit({Role.TEACHER, Role.METHODIST})
    View index(Me me) {
        return new BankIndexPage(
                me.is(Role.METHODIST) ? programs.allDisciplines() : programs.taughtBy(me.id()),
                programs.programmes().stream().collect(Collectors.toMap(Programme::id, Programme::code)));
    }

    @Bean
    static NavigationEntry questionBankEntry() {
        return NavigationEntry.of(40, "testing.navigation", "test", "/testing", Role.TEACHER, Role.METHODIST);
    }
}
