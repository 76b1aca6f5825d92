package kz.qashyq.footprint.outside;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.qashyq.footprint.outside.Certificate.Kind;
import kz.qashyq.footprint.reading.Proof;
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

    /** What these statements' certificates are about to lose with their content: footprint.erase removes the rest. */
    @Transactional
    public void releaseFiles(Collection<UUID> statements) {
        var owners = rows.with(statements).stream().map(CertificateId::value).toList();
        if (owners.isEmpty()) return;
        files.ownedBy(MODULE, owners).values().forEach(their -> their.forEach(file -> files.remove(file.id())));
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
        if (isKnown(person, details))
            throw Refusal.conflict("footprint.outside.known", details.issuer(), details.number());
        var document = file == null ? "" : file.sha256();
        var certificate = take(Kind.CERTIFICATE, List.of(new Brought(person, details, document)), false, by)
                .getFirst();
        if (file != null) files.claim(file.id(), by, FileOwner.of(MODULE, certificate.id()));
        audit.record(by, "footprint.deed.certificateEntered", certificate.id(), details(certificate));
        return certificate;
    }

    /** @param document SHA-256 of what proves it, in hex; empty where nothing was brought along */
    record Brought(PersonId person, Certificate.Details details, String document) {}

    /** Makes a statement and a row of each, all or none; whoever calls has checked them and writes the audit log. */
    List<Certificate> take(Kind kind, List<Brought> several, boolean refused, PersonId by) {
        var ids = several.stream().map(it -> CertificateId.next()).toList();
        var zone = institution.zone();
        var said = IntStream.range(0, ids.size())
                .mapToObj(i -> {
                    var one = several.get(i);
                    var text = CertificateStatement.of(ids.get(i), one.person(), one.details(), one.document(), zone);
                    return Incoming.of(text, XapiVersion.V2);
                })
                .toList();
        var taken = statements.take(said, sources.find(kind.source()).orElseThrow());
        var now = clock.instant();
        var certificates = IntStream.range(0, ids.size())
                .mapToObj(i -> new Certificate(
                        ids.get(i),
                        kind,
                        taken.get(i),
                        several.get(i).person(),
                        several.get(i).details(),
                        now,
                        by))
                .toList();
        rows.insert(certificates, refused);
        return certificates;
    }

    boolean isKnown(PersonId person, Certificate.Details details) {
        return rows.isKnown(person, details.issuer(), details.number());
    }

    static Map<String, Object> details(Certificate certificate) {
        return Map.of(
                "person", certificate.person().toString(),
                "issuer", certificate.details().issuer(),
                "number", certificate.details().number(),
                "title", certificate.details().title());
    }

    static Proof state(@Nullable String verdict) {
        return Proof.of(Kind.CERTIFICATE.source(), verdict == null ? null : Proof.valueOf(verdict));
    }
}
