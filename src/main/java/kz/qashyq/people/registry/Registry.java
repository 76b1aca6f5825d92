package kz.qashyq.people.registry;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.people.registry.RegistryWrites.Newcomer;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.Changes;
import kz.qashyq.platform.security.OpenSessions;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registering persons and keeping what is known of them. */
@Service
public class Registry {
    private final RegistryRepository rows;
    private final RegistryWrites writes;
    private final FirstPasswords firstPasswords;
    private final PasswordEncoder encoder;
    private final OpenSessions sessions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registry(
            RegistryRepository rows,
            RegistryWrites writes,
            FirstPasswords firstPasswords,
            PasswordEncoder encoder,
            OpenSessions sessions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.firstPasswords = firstPasswords;
        this.encoder = encoder;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public Optional<PersonCard> find(PersonId id) {
        return rows.find(id);
    }

    public List<PersonCard> search(PersonSearch search) {
        return rows.search(search);
    }

    public int count(PersonSearch search) {
        return rows.count(search);
    }

    public boolean isTaken(String login) {
        return !rows.taken(List.of(Logins.normal(login))).isEmpty();
    }

    /** Who has these logins, by login in lower case. Unknown ones are left out. */
    public Map<String, PersonId> byLogin(Collection<String> logins) {
        return logins.isEmpty()
                ? Map.of()
                : rows.byLogin(logins.stream().map(Logins::normal).toList());
    }

    /** E-mail addresses as registrars entered them; nobody enters their own. Who has none is left out. */
    public Map<PersonId, String> addresses() {
        return rows.addresses();
    }

    /** Whoever has one of these addresses, in whatever case it was entered. */
    public Map<PersonId, String> addresses(Collection<String> like) {
        return like.isEmpty() ? Map.of() : rows.addresses(like);
    }

    /**
     * What waits for whoever keeps the persons.
     *
     * @param neverUsed accounts that nobody has signed in with
     * @param imports staged tables of the asker
     * @param passwords first passwords not printed yet
     */
    public record Waiting(int neverUsed, int imports, int passwords) {}

    public Waiting waitingFor(PersonId me) {
        return rows.waiting(me);
    }

    /** With a login, and a first password that waits to be printed. */
    @Transactional
    public PersonId register(NewPerson person, @Nullable PersonId by) {
        return registerAll(List.of(person), by).getFirst();
    }

    /**
     * Many at once, in the order given. Logins that are empty are made from names; a login already taken refuses all.
     */
    @Transactional
    public List<PersonId> registerAll(List<NewPerson> persons, @Nullable PersonId by) {
        if (persons.isEmpty()) return List.of();
        var named = withLogins(persons);
        var passwords = named.stream().map(person -> FirstPassword.make()).toList();
        var hashes = FirstPasswordHash.ofAll(passwords);
        var newcomers = new java.util.ArrayList<Newcomer>();
        var toPrint = new LinkedHashMap<PersonId, String>();
        for (int i = 0; i < named.size(); i++) {
            var id = PersonId.next();
            newcomers.add(new Newcomer(id, named.get(i), hashes.get(i), true));
            toPrint.put(id, passwords.get(i));
        }
        insert(newcomers, by, clock.instant().plus(FirstPasswordHash.VALID));
        firstPasswords.keep(toPrint);
        return newcomers.stream().map(Newcomer::id).toList();
    }

    /**
     * With one password that is known beforehand, for the people of the demonstration; it is hashed once.
     *
     * @param mustChange whether it opens only the page where an own one is chosen
     */
    @Transactional
    public List<PersonId> registerAllWithPassword(
            List<NewPerson> persons, String password, boolean mustChange, @Nullable PersonId by) {
        var hash = java.util.Objects.requireNonNull(encoder.encode(password));
        var newcomers = withLogins(persons).stream()
                .map(person -> new Newcomer(PersonId.next(), person, hash, mustChange))
                .toList();
        insert(newcomers, by, null);
        return newcomers.stream().map(Newcomer::id).toList();
    }

    private void insert(List<Newcomer> newcomers, @Nullable PersonId by, @Nullable Instant passwordUntil) {
        writes.insert(newcomers, by, clock.instant(), passwordUntil);
        audit.recordAll(
                by,
                "people.deed.registered",
                newcomers.stream()
                        .map(newcomer -> new Audit.Subject(newcomer.id(), details(newcomer.person())))
                        .toList());
        var persons = newcomers.stream().map(Newcomer::person).toList();
        contactsChanged(persons.stream().map(NewPerson::email), persons.stream().map(NewPerson::login));
    }

    private static Map<String, Object> details(NewPerson person) {
        var details = new LinkedHashMap<String, Object>();
        details.put("name", person.listName());
        details.put("login", person.login());
        details.put("roles", person.roles().stream().map(Role::name).sorted().toList());
        if (!person.suggestedGroup().isEmpty()) details.put("group", person.suggestedGroup());
        return details;
    }

    private List<NewPerson> withLogins(List<NewPerson> persons) {
        var given = persons.stream()
                .map(person -> Logins.normal(person.login()))
                .filter(login -> !login.isEmpty())
                .toList();
        var bases = persons.stream()
                .filter(person -> person.login().isBlank())
                .map(person -> Logins.base(person.givenName(), person.familyName()))
                .collect(Collectors.toSet());
        var taken = new java.util.HashSet<>(rows.taken(given));
        if (!taken.isEmpty() || Set.copyOf(given).size() < given.size())
            throw Refusal.conflict(
                    "people.login.taken",
                    taken.isEmpty() ? "" : taken.iterator().next());
        taken.addAll(given);
        if (!bases.isEmpty()) taken.addAll(rows.alike(bases));
        var logins = new Logins(taken);
        return persons.stream()
                .map(person -> person.withLogin(
                        person.login().isBlank()
                                ? logins.take(Logins.base(person.givenName(), person.familyName()))
                                : Logins.normal(person.login())))
                .toList();
    }

    /** Corrects names, contacts, login, unit. Roles are given and taken by {@link RoleGrants}. */
    @Transactional
    public void amend(PersonId id, NewPerson next, PersonId by, Set<Role> roles) {
        var old = managed(id, roles);
        if (!old.login().equalsIgnoreCase(next.login()) && isTaken(next.login()))
            throw Refusal.conflict("people.login.taken", next.login());
        var changes = Changes.none()
                .add("familyName", old.familyName(), next.familyName())
                .add("givenName", old.givenName(), next.givenName())
                .add("patronymic", old.patronymic(), next.patronymic())
                .add("birthYear", old.birthYear(), next.birthYear())
                .add("login", old.login(), next.login())
                .add("email", old.email(), next.email())
                .add("language", old.language().ownName(), next.language().ownName())
                .add("unit", old.unit(), next.unit())
                .add("group", old.suggestedGroup(), next.suggestedGroup());
        if (changes.isEmpty()) return;
        writes.update(id, next);
        audit.record(by, "people.deed.amended", id, changes.details());
        contactsChanged(Stream.of(old.email(), next.email()), Stream.of(old.login(), next.login()));
    }

    private void contactsChanged(Stream<String> addresses, Stream<String> logins) {
        events.publishEvent(new ContactsChanged(
                addresses.filter(it -> !it.isEmpty()).collect(Collectors.toSet()), logins.collect(Collectors.toSet())));
    }

    /** The person can no longer sign in, and their sessions end at the next click. */
    @Transactional
    public void close(PersonId id, String reason, PersonId by, Set<Role> roles) {
        var person = managed(id, roles);
        if (person.isClosed()) return;
        RoleRules.refusalToClose(person.roles(), rows.countAdministratorsLocked())
                .ifPresent(Registry::refuse);
        writes.close(id, clock.instant());
        sessions.endAll(id);
        audit.record(
                by,
                "people.deed.closed",
                id,
                Changes.none().note("reason", reason).details());
    }

    @Transactional
    public void reopen(PersonId id, PersonId by, Set<Role> roles) {
        if (!managed(id, roles).isClosed()) return;
        writes.close(id, null);
        audit.record(by, "people.deed.reopened", id, Map.of());
    }

    /**
     * A new first password, to be printed; the old password stops at once, and so does every session: one that a stranger has would
     * be asked for a new password without the old.
     */
    @Transactional
    public void resetPassword(PersonId id, PersonId by, Set<Role> roles) {
        if (managed(id, roles).isClosed()) throw Refusal.conflict("people.closedFirst");
        var password = FirstPassword.make();
        writes.resetPassword(id, FirstPasswordHash.of(password), clock.instant().plus(FirstPasswordHash.VALID));
        var toPrint = new HashMap<PersonId, String>();
        toPrint.put(id, password);
        firstPasswords.keep(toPrint);
        sessions.endAll(id);
        audit.record(by, "people.deed.passwordReset", id, Map.of());
    }

    private PersonCard managed(PersonId id, Set<Role> roles) {
        var person = rows.find(id).orElseThrow(Refusal::notFound);
        if (!RoleRules.mayManage(roles, person.roles())) throw Refusal.forbidden();
        return person;
    }

    static void refuse(kz.qashyq.platform.i18n.Message reason) {
        throw Refusal.conflict(reason.key(), reason.arguments().toArray());
    }
}
