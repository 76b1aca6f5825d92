package kz.qashyq.footprint.outside;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.footprint.statements.Incoming;
import kz.qashyq.footprint.statements.Statements;
import kz.qashyq.footprint.xapi.XapiVersion;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** FTP-09: certificates of other platforms: each becomes a statement, unverified until somebody has checked it. */
@Service
public class Certificates {
    public static final String MODULE = "footprint";

    /** There from the migration on. */
    static final SourceId SOURCE = SourceId.of("01930000-0000-7000-8000-00000000f002");

    private static final Set<String> TYPES = Set.of("application/pdf", "image/png", "image/jpeg");

    private final CertificateRepository rows;
    private final Statements statements;
    private final Sources sources;
    private final Files files;
    private final Institution institution;
    private final Audit audit;
    private final Clock clock;

    Certificates(
            CertificateRepository rows,
            Statements statements,
            Sources sources,
            Files files,
            Institution institution,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.sources = sources;
        this.files = files;
        this.institution = institution;
        this.audit = audit;
        this.clock = clock;
    }

    public record Listed(Certificate certificate, Proof state) {}

    public List<Listed> of(PersonId person) {
        return rows.of(person);
    }

    public Optional<Certificate> with(UUID statement) {
        return rows.with(statement);
    }

    /** The document that was brought, when there is one. */
    public Optional<StoredFile> fileOf(Certificate certificate) {
        return files.ownedBy(FileOwner.of(MODULE, certificate.id())).stream().findFirst();
    }

    /**
     * Either the issuer's page or the document must come with it: something must be there to be checked.
     *
     * @param file received from {@code by}, claimed by nobody
     */
    @Transactional
    public Certificate enter(PersonId person, Certificate.Details details, @Nullable StoredFile file, PersonId by) {
        if (details.link() == null && file == null) throw Refusal.invalid("footprint.outside.noProof");
        if (file != null && !TYPES.contains(file.type())) throw Refusal.invalid("footprint.outside.fileKind");
        if (rows.isKnown(person, details.issuer(), details.number()))
            throw Refusal.conflict("footprint.outside.known", details.issuer(), details.number());
        var id = CertificateId.next();
        var source = sources.find(SOURCE).orElseThrow();
        var said = CertificateStatement.of(id, person, details, institution.zone());
        var statement = statements
                .take(List.of(Incoming.of(said, XapiVersion.V2)), source)
                .getFirst();
        var certificate = new Certificate(id, statement, person, details, clock.instant(), by);
        rows.insert(certificate);
        if (file != null) files.claim(file.id(), by, FileOwner.of(MODULE, id));
        audit.record(
                by,
                "footprint.deed.certificateEntered",
                id,
                Map.of(
                        "person", person.toString(),
                        "issuer", details.issuer(),
                        "number", details.number(),
                        "title", details.title()));
        return certificate;
    }

    static Proof state(@Nullable String verdict) {
        return Proof.of(SOURCE, verdict == null ? null : Proof.valueOf(verdict));
    }
}
