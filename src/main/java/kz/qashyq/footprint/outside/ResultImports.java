package kz.qashyq.footprint.outside;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.footprint.outside.Certificates.Brought;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.footprint.reading.Verdicts;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.people.registry.file.CellFault;
import kz.qashyq.people.registry.file.StagedTables;
import kz.qashyq.people.registry.file.StagedTables.Kind;
import kz.qashyq.people.registry.file.StagedTables.Staged;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * FTP-09: results of other platforms from a table, in two steps as people are imported: the table is staged and looked at,
 * every faulty row with its reason; a confirmation writes all of it or nothing. What is there already is passed over, so the
 * same table twice adds nothing.
 */
@Service
public class ResultImports {
    static final Kind<ResultColumn> KIND =
            new Kind<>("results", ResultColumn.class, ResultColumn.NEEDED, 5_000, "footprint.results.empty");

    private final StagedTables staged;
    private final CertificateRepository certificateRows;
    private final Certificates certificates;
    private final Verdicts verdicts;
    private final Registry registry;
    private final Learners learners;
    private final Institution institution;
    private final Audit audit;

    ResultImports(
            StagedTables staged,
            CertificateRepository certificateRows,
            Certificates certificates,
            Verdicts verdicts,
            Registry registry,
            Learners learners,
            Institution institution,
            Audit audit) {
        this.staged = staged;
        this.certificateRows = certificateRows;
        this.certificates = certificates;
        this.verdicts = verdicts;
        this.registry = registry;
        this.learners = learners;
        this.institution = institution;
        this.audit = audit;
    }

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
            List<CellFault<ResultColumn>> faults,
            int faultyRows,
            int known,
            List<String> ignoredHeads,
            String fingerprint) {}

    /** Takes a table in; nothing of it is written as results yet. */
    public ResultImportId stage(String fileName, byte[] file, PersonId owner) {
        var id = ResultImportId.next();
        staged.stage(KIND, id, fileName, file, owner);
        return id;
    }

    public List<StagedTables.Waiting> waiting(PersonId owner) {
        return staged.waiting(KIND, owner);
    }

    /** Only the owner sees a staged table: for everybody else there is none. */
    public Review review(ResultImportId id, PersonId owner) {
        return review(id, staged.find(KIND, id, owner), owner);
    }

    private Review review(ResultImportId id, Staged found, PersonId owner) {
        var table = found.table();
        var checked = check(table, found.sha256(), owner).check(table.rows());
        return new Review(
                id,
                found.fileName(),
                found.until(),
                checked.fresh().stream()
                        .map(it -> new Fresh(it.person(), it.details()))
                        .toList(),
                checked.faults(),
                checked.faultyRows(),
                checked.known(),
                KIND.in(table.heads()).ignored(),
                StagedTables.fingerprint(checked.fresh().stream()
                        .map(it -> it.person() + " " + it.details())
                        .toList()));
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
        var found = staged.find(KIND, id, me);
        var review = review(id, found, me);
        if (!review.fingerprint().equals(fingerprint)) throw Refusal.conflict("people.import.changed");
        if (review.faultyRows() > 0) throw Refusal.conflict("footprint.results.faulty");
        if (review.fresh().isEmpty()) throw Refusal.conflict("footprint.results.nothing");
        staged.take(KIND, id, me);
        var written = write(
                review.fresh().stream()
                        .map(it -> new Brought(it.person(), it.details(), found.sha256()))
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
                        "sha256", found.sha256(),
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

    public void discard(ResultImportId id, PersonId owner) {
        staged.take(KIND, id, owner);
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
