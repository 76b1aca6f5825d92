package kz.qashyq.learners.web;

import kz.qashyq.learners.group.Groups;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Who may see a group and write in its cards, beyond what a route's roles say. */
@Component
class GroupAccess {
    /** They see every group; a teacher sees those they are the curator of. */
    private static final Role[] OVERSEERS = {
        Role.REGISTRAR, Role.DEAN, Role.ADMINISTRATOR, Role.DEPUTY_HEAD, Role.HEAD, Role.METHODIST
    };

    boolean maySee(Me me, StudyGroup group) {
        return me.isAnyOf(OVERSEERS) || me.is(Role.TEACHER) && me.id().equals(group.curator());
    }

    boolean mayWrite(Me me) {
        return me.isAnyOf(Role.REGISTRAR, Role.ADMINISTRATOR);
    }

    @Bean
    static NavigationEntry groupsEntry(Groups groups) {
        return NavigationEntry.of(30, "learners.nav", "people", "/learners", OVERSEERS)
                .alsoFor(me -> me.is(Role.TEACHER) && groups.isCurator(me.id()));
    }
}
