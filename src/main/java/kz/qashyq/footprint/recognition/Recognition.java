package kz.qashyq.footprint.recognition;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qashyq.footprint.recognition.StrangerRepository.Stranger;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.people.People;
import kz.qashyq.people.registry.ContactsChanged;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * FTP-09: other platforms know our learners by their e-mail addresses, or by the login of their account with us. Whose such a
 * chain is, is asked when its actor was met, seconds later and beside the intake, which waits for nothing.
 *
 * <p>Once recognised, a chain keeps its person: an address that is changed or given to somebody else moves nothing of what was
 * stored. Only registrars enter addresses, so what one person has is theirs; what two have is nobody's.
 */
@Service
public class Recognition {
    private static final int PIECE = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ACCOUNT = Ifi.account(Vocabulary.PEOPLE, "");

    private final StrangerRepository rows;
    private final Registry registry;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recognition(
            StrangerRepository rows, Registry registry, People people, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whoever nobody asked for yet. When it returns, nobody is being asked for: a second round would skip whom the first has. */
    @Scheduled(fixedDelay = 5_000)
    public synchronized void round() {
        var hashed = SingletonSupplier.of(() -> new Addresses(registry.addresses()));
        @Nullable UUID after = FIRST;
        while (after != null) after = piece(after, hashed);
    }

    /** Answers the last one that was asked for, null when there are no more. */
    private @Nullable UUID piece(UUID after, Supplier<Addresses> hashed) {
        return transaction.execute(status -> {
            var strangers = rows.next(after, PIECE);
            if (strangers.isEmpty()) return null;
            rows.settle(strangers, owners(strangers, hashed), clock.instant());
            return strangers.size() < PIECE ? null : strangers.getLast().actor();
        });
    }

    /** @param hashed all addresses, asked for once a round and only where one is hashed: a hash does not tell which it may be */
    private Map<UUID, PersonId> owners(List<Stranger> strangers, Supplier<Addresses> hashed) {
        var owners = new HashMap<UUID, PersonId>();
        var named = strangers.stream()
                .map(it -> Addresses.named(it.ifi()))
                .filter(Objects::nonNull)
                .toList();
        var addresses = named.isEmpty() ? null : new Addresses(registry.addresses(named));
        for (var one : strangers) {
            var known = Addresses.isHashed(one.ifi()) ? hashed.get() : addresses;
            var owner = known == null ? null : known.owner(one.ifi());
            if (owner != null) owners.put(one.actor(), owner);
        }
        owners.putAll(accounts(strangers));
        return owners;
    }

    /** Our own modules name persons by their ids; another platform may also do it by the login. */
    private Map<UUID, PersonId> accounts(List<Stranger> strangers) {
        var names = new HashMap<UUID, String>();
        for (var one : strangers)
            if (one.ifi().startsWith(ACCOUNT)) names.put(one.actor(), one.ifi().substring(ACCOUNT.length()));
        if (names.isEmpty()) return Map.of();
        var ids = names.values().stream()
                .map(Recognition::id)
                .filter(Objects::nonNull)
                .toList();
        var persons = people.find(ids);
        var logins = registry.byLogin(names.values());
        var owners = new HashMap<UUID, PersonId>();
        names.forEach((actor, name) -> {
            var id = id(name);
            var owner = id != null && persons.containsKey(id) ? id : logins.get(name.toLowerCase(Locale.ROOT));
            if (owner != null) owners.put(actor, owner);
        });
        return owners;
    }

    private static @Nullable PersonId id(String name) {
        try {
            return new PersonId(UUID.fromString(name));
        } catch (IllegalArgumentException login) {
            return null;
        }
    }

    /** In the transaction of the change: who was a stranger until now, or was meant by two, is asked for again. */
    @EventListener
    void on(ContactsChanged changed) {
        var identifiers = new HashSet<>(Addresses.identifiers(changed.addresses()));
        for (var login : changed.logins()) identifiers.add((ACCOUNT + login).toLowerCase(Locale.ROOT));
        rows.askAgain(identifiers);
    }
}
