package kz.qashyq.people.registry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.people.registry.FirstPasswordRepository.Batch;
import kz.qashyq.people.registry.FirstPasswordRepository.Sealed;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.InstallationKey;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First passwords on their way to paper: cadets have no e-mail. Seen once, then gone. */
@Service
public class FirstPasswords {
    static final Duration KEPT = Duration.ofDays(1);

    private final FirstPasswordRepository rows;
    private final RegistryWrites writes;
    private final InstallationKey key;
    private final Audit audit;
    private final Clock clock;

    FirstPasswords(FirstPasswordRepository rows, RegistryWrites writes, InstallationKey key, Audit audit, Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    /** What one person gets on paper. */
    public record Slip(PersonId person, String name, String login, String password, String group) {}

    /** How many wait for the printer in a group. */
    public record Waiting(String group, int count, java.time.Instant until) {}

    public List<Waiting> waiting() {
        return rows.batches().stream().map(FirstPasswords::waiting).toList();
    }

    private static Waiting waiting(Batch batch) {
        return new Waiting(batch.group(), batch.count(), batch.oldest().plus(KEPT));
    }

    /** A sealed first password opens for its person and for this purpose only. */
    private static String owner(PersonId person) {
        return "first password of " + person;
    }

    /** Keeps freshly made passwords for the sheet; in the transaction that makes the accounts. */
    void keep(Map<PersonId, String> passwords) {
        var sealed = new ArrayList<Sealed>();
        passwords.forEach((person, password) ->
                sealed.add(new Sealed(person, key.seal(password.getBytes(StandardCharsets.UTF_8), owner(person)))));
        rows.keep(sealed, clock.instant());
    }

    /**
     * Hands the passwords out, once: what is shown is deleted. Only those of people whom the asker may manage.
     *
     * @param group only this group's; null for all
     */
    @Transactional
    public List<Slip> handOut(@Nullable String group, PersonId by, Set<Role> roles) {
        var slips = rows.waiting().stream()
                .filter(waiting -> group == null || waiting.group().equals(group))
                .filter(waiting -> RoleRules.mayManage(
                        roles, waiting.roles().stream().map(Role::valueOf).collect(Collectors.toSet())))
                .map(waiting -> new Slip(
                        waiting.person(),
                        waiting.name(),
                        waiting.login(),
                        new String(key.open(waiting.sealed(), owner(waiting.person())), StandardCharsets.UTF_8),
                        waiting.group()))
                .toList();
        rows.forget(slips.stream().map(Slip::person).toList());
        audit.recordAll(
                by,
                "people.deed.firstPasswordPrinted",
                slips.stream()
                        .map(slip -> new Audit.Subject(slip.person(), Map.of("login", slip.login())))
                        .toList());
        return slips;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    @Transactional
    public void expire() {
        var now = clock.instant();
        rows.forgetOlderThan(now.minus(KEPT));
        writes.expireFirstPasswords(now, FirstPasswordHash.of(FirstPassword.make()));
    }
}
