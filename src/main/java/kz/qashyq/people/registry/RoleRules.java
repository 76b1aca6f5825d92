package kz.qashyq.people.registry;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.Role;

/** Who may give which role to whom (IAM-05). Pure: what it must know is handed to it. */
public final class RoleRules {
    /** What a registrar hands out: nobody may raise others above themselves. */
    private static final Set<Role> BY_REGISTRAR = EnumSet.of(Role.LEARNER, Role.TRAINEE, Role.REPRESENTATIVE);

    private RoleRules() {}

    /** The roles that somebody with these may give and take. */
    public static Set<Role> grantable(Set<Role> actor) {
        if (actor.contains(Role.ADMINISTRATOR)) return EnumSet.allOf(Role.class);
        if (actor.contains(Role.REGISTRAR)) return EnumSet.copyOf(BY_REGISTRAR);
        return EnumSet.noneOf(Role.class);
    }

    /**
     * May they change the person, close the account, reset the password? Whoever could reset an administrator's password
     * would be an administrator: so all the person's roles must be theirs to give.
     */
    public static boolean mayManage(Set<Role> actor, Set<Role> person) {
        return !grantable(actor).isEmpty() && grantable(actor).containsAll(person);
    }

    public static Optional<Message> refusalToGrant(Role role, Set<Role> actor) {
        return grantable(actor).contains(role)
                ? Optional.empty()
                : Optional.of(Message.of("people.role.notYours", role.title()));
    }

    /** @param administrators how many people with an open account are administrators */
    public static Optional<Message> refusalToRevoke(Role role, Set<Role> actor, int administrators) {
        if (role == Role.ADMINISTRATOR && administrators <= 1) return Optional.of(lastAdministrator());
        return refusalToGrant(role, actor);
    }

    /** Closing the account of the last administrator would lock everybody out. */
    public static Optional<Message> refusalToClose(Set<Role> person, int administrators) {
        return person.contains(Role.ADMINISTRATOR) && administrators <= 1
                ? Optional.of(lastAdministrator())
                : Optional.empty();
    }

    private static Message lastAdministrator() {
        return Message.of("people.role.lastAdministrator");
    }
}
