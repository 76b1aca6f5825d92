package kz.qashyq.people.registry;

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
import kz.qashyq.people.registry.file.CellFault;
import kz.qashyq.people.registry.file.StagedTables;
import kz.qashyq.people.registry.file.StagedTables.Kind;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.people.registry.file.TableReader;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Importing people from a table in two steps: the table is staged and looked at, every faulty row with its reason; only a
 * confirmation writes.
 */
@Service
public class Imports {
    static final Kind<Column> KIND =
            new Kind<>("people", Column.class, Column.NEEDED, TableReader.MOST_ROWS, "people.import.file.empty");

    private final StagedTables staged;
    private final RegistryRepository persons;
    private final Registry registry;
    private final Units units;
    private final Institution institution;
    private final RoleNames roleNames;
    private final Audit audit;

    Imports(
            StagedTables staged,
            RegistryRepository persons,
            Registry registry,
            Units units,
            Institution institution,
            RoleNames roleNames,
            Audit audit) {
        this.staged = staged;
        this.persons = persons;
        this.registry = registry;
        this.units = units;
        this.institution = institution;
        this.roleNames = roleNames;
        this.audit = audit;
    }

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
            List<CellFault<Column>> faults,
            List<CellFault<Column>> notes,
            int faultyRows,
            List<String> ignoredHeads,
            String fingerprint) {}

    /** Takes a table in; nothing of it is written as people yet. */
    public ImportId stage(String fileName, byte[] file, PersonId owner) {
        var id = ImportId.next();
        staged.stage(KIND, id, fileName, file, owner);
        return id;
    }

    public List<StagedTables.Waiting> waiting(PersonId owner) {
        return staged.waiting(KIND, owner);
    }

    /** Only the owner sees a staged table: for everybody else there is none. */
    public Review review(ImportId id, PersonId owner, Set<Role> roles) {
        var found = staged.find(KIND, id, owner);
        var table = found.table();
        var checked = new RowCheck(table.heads(), world(table, roles)).check(table.rows());
        return new Review(
                id,
                found.fileName(),
                found.until(),
                checked.good(),
                checked.faults(),
                checked.notes(),
                checked.faultyRows(),
                KIND.in(table.heads()).ignored(),
                fingerprint(checked.good()));
    }

    /** The same on every node: enums and sets have no hash of their own that lasts. */
    private static String fingerprint(List<NewPerson> persons) {
        return StagedTables.fingerprint(persons.stream()
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
                .toList());
    }

    /**
     * Writes all good rows in one transaction. When the world has changed since the review was shown, nothing is written.
     *
     * @param fingerprint of the review that is confirmed
     * @return how many persons were written
     */
    @Transactional
    public int confirm(ImportId id, String fingerprint, PersonId owner, Set<Role> roles) {
        var review = review(id, owner, roles);
        if (!review.fingerprint().equals(fingerprint)) throw Refusal.conflict("people.import.changed");
        if (review.good().isEmpty()) throw Refusal.conflict("people.import.nothing");
        staged.take(KIND, id, owner);
        var count = registry.registerAll(review.good(), owner).size();
        audit.record(owner, "people.deed.imported", id, Map.of("file", review.fileName(), "count", count));
        return count;
    }

    public void discard(ImportId id, PersonId owner) {
        staged.take(KIND, id, owner);
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
}
