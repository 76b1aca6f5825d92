package kz.qashyq.people.registry;

import java.time.Clock;
import java.util.Set;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.Changes;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving and taking roles. It works from the person's next click on: roles are read at every request. */
@Service
public class RoleGrants {
    private final RegistryRepository rows;
    private final RegistryWrites writes;
    private final Audit audit;
    private final Clock clock;

    RoleGrants(RegistryRepository rows, RegistryWrites writes, Audit audit, Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param roles of the one who gives it */
    @Transactional
    public void grant(PersonId person, Role role, String reason, PersonId by, Set<Role> roles) {
        var card = rows.find(person).orElseThrow(Refusal::notFound);
        if (!RoleRules.mayManage(roles, card.roles())) throw Refusal.forbidden();
        RoleRules.refusalToGrant(role, roles).ifPresent(Registry::refuse);
        if (!writes.grant(person, role, reason, by, clock.instant())) return;
        audit.record(by, "people.deed.roleGranted", person, details(role, reason));
    }

    @Transactional
    public void revoke(PersonId person, Role role, String reason, PersonId by, Set<Role> roles) {
        var card = rows.find(person).orElseThrow(Refusal::notFound);
        if (!RoleRules.mayManage(roles, card.roles())) throw Refusal.forbidden();
        var administrators = rows.countAdministratorsLocked();
        var isNotCounted = role != Role.ADMINISTRATOR || card.isClosed();
        RoleRules.refusalToRevoke(role, roles, isNotCounted ? Integer.MAX_VALUE : administrators)
                .ifPresent(Registry::refuse);
        if (!writes.revoke(person, role)) return;
        audit.record(by, "people.deed.roleRevoked", person, details(role, reason));
    }

    private static java.util.Map<String, Object> details(Role role, String reason) {
        return Changes.none().note("role", role.name()).note("reason", reason).details();
    }
}
