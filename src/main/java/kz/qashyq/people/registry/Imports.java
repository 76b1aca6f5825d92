package kz.qashyq.people.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.Unit;
import kz.qashyq.institution.UnitId;
import kz.qashyq.institution.Units;
import kz.qashyq.people.registry.ImportRepository.Head;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.people.registry.file.TableReader;
import kz.qashyq.people.registry.file.UnreadableFile;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Importing people from a table in two steps: the table is staged and looked at, every faulty row with its reason; only a
 * confirmation writes. A staged table can be left and come back to, and is thrown away after a day.
 */
@Service
public class Imports {
    static final Duration KEPT = Duration.ofDays(1);

    private final ImportRepository rows;
    private final RegistryRepository persons;
    private final Registry registry;
    private final Units units;
    private final Institution institution;
    private final RoleNames roleNames;
    private final Audit audit;
    private final Clock clock;

    Imports(
            ImportRepository rows,
            RegistryRepository persons,
            Registry registry,
            Units units,
            Institution institution,
            RoleNames roleNames,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.registry = registry;
        this.units = units;
        this.institution = institution;
        this.roleNames = roleNames;
        this.audit = audit;
        this.clock = clock;
    }

    /** One that waits, as its owner's list shows it. */
    public record Waiting(ImportId id, String fileName, Instant staged, Instant until, int rows) {}

    /** A cell that is wrong, or was taken differently than written. */
    public record Fault(int row, Column column, String value, Message reason) {}

    /**
     * How the table reads today.
     *
     * @param ignoredHeads heads of columns that mean nothing to us
     * @param fingerprint of the rows that would be written; a confirmation names the one it saw
     */
    public record Review(
            ImportId id,
            String fileName,
            Instant until,
            List<NewPerson> good,
            List<Fault> faults,
            List<Fault> notes,
            int faultyRows,
            List<String> ignoredHeads,
            String fingerprint) {}

    /** @param group as the table named it for a learner, or empty: the module that keeps groups takes it from here */
    public record Imported(PersonId person, String group) {}

    /** Takes a table in; nothing of it is written as people yet. */
    @Transactional
    public ImportId stage(String fileName, byte[] file, PersonId owner) {
        var table = TableReader.read(file);
        var missing = RowCheck.missing(table.heads());
        if (!missing.isEmpty())
            throw new UnreadableFile(
                    "people.import.file.noColumn", Message.of(missing.getFirst().label()));
        if (table.rows().isEmpty()) throw new UnreadableFile("people.import.file.empty");
        var id = ImportId.next();
        var name = fileName.length() > 120 ? fileName.substring(0, 120) : fileName;
        rows.insert(new Head(id, owner, name, clock.instant(), table.rows().size()), table);
        return id;
    }

    public List<Waiting> waiting(PersonId owner) {
        return rows.of(owner).stream()
                .map(head -> new Waiting(
                        head.id(), head.fileName(), head.staged(), head.staged().plus(KEPT), head.rowCount()))
                .toList();
    }

    /** Only the owner sees a staged table: for everybody else there is none. */
    public Review review(ImportId id, PersonId owner, Set<Role> roles) {
        var staged = rows.find(id)
                .filter(found -> found.head().owner().equals(owner))
                .orElseThrow(Refusal::notFound);
        var table = staged.table();
        var check = new RowCheck(table.heads(), world(table, roles));
        var checked = check.check(table.rows());
        return new Review(
                id,
                staged.head().fileName(),
                staged.head().staged().plus(KEPT),
                checked.good(),
                checked.faults().stream().map(Imports::fault).toList(),
                checked.notes().stream().map(Imports::fault).toList(),
                checked.faultyRows(),
                table.heads().stream()
                        .filter(head -> !head.isBlank() && Column.named(head).isEmpty())
                        .toList(),
                fingerprint(checked.good()));
    }

    /** The same on every node: enums and sets have no hash of their own that lasts. */
    private static String fingerprint(List<NewPerson> persons) {
        var text = persons.stream()
                .map(person -> String.join(
                        "|",
                        person.login(),
                        person.listName(),
                        person.email(),
                        person.roles().stream()
                                .map(Role::name)
                                .sorted()
                                .toList()
                                .toString(),
                        String.valueOf(person.birthYear()),
                        String.valueOf(person.unit()),
                        person.suggestedGroup()))
                .collect(Collectors.joining("\n"));
        return Integer.toHexString(text.hashCode()) + "-" + persons.size();
    }

    /**
     * Writes all good rows in one transaction. When the world has changed since the review was shown, nothing is written.
     *
     * @param fingerprint of the review that is confirmed
     */
    @Transactional
    public List<Imported> confirm(ImportId id, String fingerprint, PersonId owner, Set<Role> roles) {
        var review = review(id, owner, roles);
        if (!review.fingerprint().equals(fingerprint)) throw Refusal.conflict("people.import.changed");
        if (review.good().isEmpty()) throw Refusal.conflict("people.import.nothing");
        if (!rows.delete(id)) throw Refusal.notFound();
        var ids = registry.registerAll(review.good(), owner);
        audit.record(owner, "people.deed.imported", id, Map.of("file", review.fileName(), "count", ids.size()));
        return java.util.stream.IntStream.range(0, ids.size())
                .mapToObj(i -> new Imported(ids.get(i), review.good().get(i).suggestedGroup()))
                .toList();
    }

    @Transactional
    public void discard(ImportId id, PersonId owner) {
        var isOwn = rows.find(id)
                .filter(found -> found.head().owner().equals(owner))
                .isPresent();
        if (!isOwn || !rows.delete(id)) throw Refusal.notFound();
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 1_800_000)
    @Transactional
    public void throwAwayOld() {
        rows.deleteOlderThan(clock.instant().minus(KEPT));
    }

    private RowCheck.World world(Table table, Set<Role> roles) {
        var bare =
                new RowCheck(table.heads(), new RowCheck.World(Set.of(), Map.of(), Set.of(), roleNames, Year.of(2000)));
        var logins = table.rows().stream()
                .map(row -> Logins.normal(bare.cell(row, Column.LOGIN)))
                .filter(login -> !login.isEmpty())
                .collect(Collectors.toSet());
        Map<String, UnitId> codes = units.all().stream()
                .collect(Collectors.toMap(unit -> unit.code().toUpperCase(Locale.ROOT), Unit::id));
        return new RowCheck.World(
                persons.taken(logins),
                codes,
                RoleRules.grantable(roles),
                roleNames,
                Year.of(institution.today().getYear()));
    }

    private static Fault fault(RowCheck.Fault fault) {
        return new Fault(fault.row(), fault.column(), fault.value(), fault.reason());
    }
}
