package kz.qashyq.footprint.outside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.footprint.outside.Certificates.Brought;
import kz.qashyq.footprint.outside.ResultImportRepository.Head;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.footprint.reading.Verdicts;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.people.registry.file.TableReader;
import kz.qashyq.people.registry.file.UnreadableFile;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * FTP-09: results of other platforms from a table, in two steps as people are imported: the table is staged and looked at,
 * every faulty row with its reason; a confirmation writes all of it or nothing. What is there already is passed over, so the
 * same table twice adds nothing. A staged table is thrown away after a day.
 */
@Service
public class ResultImports {
    static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_NAME = 120;

    private final ResultImportRepository rows;
    private final CertificateRepository certificateRows;
    private final Certificates certificates;
    private final Verdicts verdicts;
    private final Registry registry;
    private final Learners learners;
    private final Institution institution;
    private final Audit audit;
    private final Clock clock;

    ResultImports(
            ResultImportRepository rows,
            CertificateRepository certificateRows,
            Certificates certificates,
            Verdicts verdicts,
            Registry registry,
            Learners learners,
            Institution institution,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.certificateRows = certificateRows;
        this.certificates = certificates;
        this.verdicts = verdicts;
        this.registry = registry;
        this.learners = learners;
        this.institution = institution;
        this.audit = audit;
        this.clock = clock;
    }

    /** One that waits, as its owner's list shows it. */
    public record Waiting(ResultImportId id, String fileName, Instant staged, Instant until, int rows) {}

    /** A cell that is wrong. */
    public record Fault(int row, ResultColumn column, String value, Message reason) {}

    /** A result that would be written. */
    public record Fresh(PersonId person, Certificate.Details details) {}

    /**
     * How the table reads today.
     *
     * @param known rows that are there already
     * @param fingerprint of what would be written; a confirmation names the one it saw
     */
    public record Review(
            ResultImportId id,
            String fileName,
            Instant until,
            List<Fresh> fresh,
            List<Fault> faults,
            int faultyRows,
            int known,
            List<String> ignoredHeads,
            String fingerprint) {}

    /** Takes a table in; nothing of it is written as results yet. */
    @Transactional
    public ResultImportId stage(String fileName, byte[] file, PersonId owner) {
        var table = TableReader.read(file);
        var missing = check(table, "", owner).missing();
        if (!missing.isEmpty())
            throw new UnreadableFile(
                    "people.import.file.noColumn", Message.of(missing.getFirst().label()));
        if (table.rows().isEmpty()) throw new UnreadableFile("footprint.results.empty");
        if (table.rows().size() > MOST_ROWS) throw new UnreadableFile("people.import.file.tooManyRows", MOST_ROWS);
        var id = ResultImportId.next();
        var name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        rows.insert(
                new Head(
                        id,
                        owner,
                        name,
                        Hashes.hex(file),
                        clock.instant(),
                        table.rows().size()),
                table);
        return id;
    }

    public List<Waiting> waiting(PersonId owner) {
        return rows.of(owner).stream()
                .map(head -> new Waiting(
                        head.id(), head.fileName(), head.staged(), head.staged().plus(KEPT), head.rowCount()))
                .toList();
    }

    /** Only the owner sees a staged table: for everybody else there is none. */
    public Review review(ResultImportId id, PersonId owner) {
        var staged = rows.find(id)
                .filter(found -> found.head().owner().equals(owner))
                .orElseThrow(Refusal::notFound);
        var table = staged.table();
        var checked = check(table, staged.head().sha256(), owner).check(table.rows());
        return new Review(
                id,
                staged.head().fileName(),
                staged.head().staged().plus(KEPT),
                checked.fresh().stream()
                        .map(it -> new Fresh(it.person(), it.details()))
                        .toList(),
                checked.faults().stream()
                        .map(it -> new Fault(it.row(), it.column(), it.value(), it.reason()))
                        .toList(),
                checked.faultyRows(),
                checked.known(),
                table.heads().stream()
                        .filter(head ->
                                !head.isBlank() && ResultColumn.named(head).isEmpty())
                        .toList(),
                Hashes.hex(Json.bytes(checked.fresh().stream()
                        .map(it -> List.of(it.person().toString(), it.details().toString()))
                        .toList())));
    }

    /**
     * Writes the whole table in one transaction. When the world has changed since the review was shown, nothing is written.
     *
     * @param state verified or unverified
     * @param grounds by which the registrar vouches for all of it; empty when it is left unverified
     * @return how many were written
     */
    @Transactional
    public int confirm(ResultImportId id, String fingerprint, Proof state, String grounds, PersonId me) {
        var review = review(id, me);
        if (!review.fingerprint().equals(fingerprint)) throw Refusal.conflict("people.import.changed");
        if (review.faultyRows() > 0) throw Refusal.conflict("footprint.results.faulty");
        if (review.fresh().isEmpty()) throw Refusal.conflict("footprint.results.nothing");
        var sha256 = rows.find(id).orElseThrow(Refusal::notFound).head().sha256();
        if (!rows.delete(id)) throw Refusal.notFound();
        var written = write(
                review.fresh().stream()
                        .map(it -> new Brought(it.person(), it.details(), sha256))
                        .toList(),
                me);
        if (state == Proof.VERIFIED)
            verdicts.giveAll(written.stream().map(Certificate::statement).toList(), state, grounds, me);
        audit.recordAll(
                me,
                "footprint.deed.certificateEntered",
                written.stream()
                        .map(it -> new Audit.Subject(it.id(), Certificates.details(it)))
                        .toList());
        audit.record(
                me,
                "footprint.deed.resultsImported",
                id,
                Map.of(
                        "file", review.fileName(),
                        "sha256", sha256,
                        "count", written.size(),
                        "state", state.name(),
                        "reason", grounds));
        return written.size();
    }

    /** Somebody else may enter one of them at this very moment: then nothing is written. */
    private List<Certificate> write(List<Brought> several, PersonId me) {
        try {
            return certificates.take(Certificate.Kind.IMPORTED, several, false, me);
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("people.import.changed");
        }
    }

    @Transactional
    public void discard(ResultImportId id, PersonId owner) {
        var isOwn = rows.find(id)
                .filter(found -> found.head().owner().equals(owner))
                .isPresent();
        if (!isOwn || !rows.delete(id)) throw Refusal.notFound();
    }

    @Scheduled(initialDelay = 100_000, fixedDelay = 1_800_000)
    @Transactional
    public void throwAwayOld() {
        rows.deleteOlderThan(clock.instant().minus(KEPT));
    }

    private ResultCheck check(Table table, String sha256, PersonId me) {
        var bare =
                new ResultCheck(table.heads(), "", new ResultCheck.World(Map.of(), Set.of(), me, institution.today()));
        var named = table.rows().stream()
                .map(row -> bare.cell(row, ResultColumn.LEARNER).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var found = new HashMap<>(registry.byLogin(named));
        for (var name : named) number(name, found);
        Map<PersonId, Learner> studying = learners.of(found.values());
        found.values().removeIf(it -> !studying.containsKey(it));
        var world = new ResultCheck.World(found, certificateRows.keys(studying.keySet()), me, institution.today());
        return new ResultCheck(table.heads(), sha256, world);
    }

    /** A person's number, as exports of the footprint name them. */
    private static void number(String text, Map<String, PersonId> found) {
        try {
            if (text.length() == 36) found.put(text, new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException notANumber) {
            // Then it is a login, and was looked up as one.
        }
    }
}
