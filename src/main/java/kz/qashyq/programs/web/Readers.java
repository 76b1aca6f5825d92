package kz.qashyq.programs.web;

import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.Programs;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.syllabus.Syllabus;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Who may see what of programmes and syllabi, beyond what a route's roles say. */
@Component
class Readers {
    private static final Role[] PLANNERS = {Role.METHODIST, Role.DEPUTY_HEAD, Role.HEAD, Role.DEAN, Role.REGISTRAR};

    private final Programs programs;

    Readers(Programs programs) {
        this.programs = programs;
    }

    /** Those who plan or oversee see every version; so does the discipline's teacher; others what is approved. */
    boolean mayRead(Me me, Syllabus syllabus) {
        return syllabus.stage() == Stage.APPROVED || isPlanner(me) || mayWrite(me, syllabus);
    }

    boolean isPlanner(Me me) {
        return me.isAnyOf(PLANNERS);
    }

    boolean mayWrite(Me me, Syllabus syllabus) {
        return me.is(Role.TEACHER) && programs.teaches(me.id(), syllabus.discipline());
    }

    @Bean
    static NavigationEntry programmesEntry() {
        return NavigationEntry.of(20, "programs.nav.programmes", "book", "/programs", PLANNERS);
    }

    @Bean
    static NavigationEntry syllabiEntry() {
        return NavigationEntry.of(21, "programs.nav.syllabi", "list", "/programs/syllabi", Role.TEACHER);
    }
}
