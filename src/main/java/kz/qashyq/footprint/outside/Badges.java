package kz.qashyq.footprint.outside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.qashyq.footprint.badge.BadgeCheck;
import kz.qashyq.footprint.badge.BadgeCheck.Checked;
import kz.qashyq.footprint.badge.BadgeFile;
import kz.qashyq.footprint.badge.Credential;
import kz.qashyq.footprint.badge.Finding;
import kz.qashyq.footprint.badge.IssuerTrusted;
import kz.qashyq.footprint.badge.Recipient;
import kz.qashyq.footprint.badge.TrustedIssuers;
import kz.qashyq.footprint.outside.Certificates.Brought;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.footprint.reading.Verdicts;
import kz.qashyq.institution.Institution;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** FTP-09: Open Badges 3 that learners bring: checked by signature at once, kept as they were brought. */
@Service
public class Badges {
    private final BadgeRepository rows;
    private final CertificateRepository certificateRows;
    private final Certificates certificates;
    private final TrustedIssuers issuers;
    private final Verdicts verdicts;
    private final Registry registry;
    private final Files files;
    private final Institution institution;
    private final Audit audit;
    private final Clock clock;

    Badges(
            BadgeRepository rows,
            CertificateRepository certificateRows,
            Certificates certificates,
            TrustedIssuers issuers,
            Verdicts verdicts,
            Registry registry,
            Files files,
            Institution institution,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.certificateRows = certificateRows;
        this.certificates = certificates;
        this.issuers = issuers;
        this.verdicts = verdicts;
        this.registry = registry;
        this.files = files;
        this.institution = institution;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Badge> of(Certificate certificate) {
        return rows.find(certificate.id());
    }

    /** @param finding decides its state until a person judges otherwise */
    public record Taken(Certificate certificate, Finding finding) {}

    /**
     * Checks it and takes it in whatever comes of it, with the finding as its state.
     *
     * @throws kz.qashyq.footprint.badge.UnreadableBadge there is no credential in the file
     */
    @Transactional
    public Taken bring(PersonId person, String fileName, byte[] file, PersonId by) {
        var read = BadgeCheck.Read.of(file);
        var credential = read.credential();
        var same = Hashes.of(credential.issuerId(), credential.id());
        var checked = check(read, same, person, clock.instant());
        var isRefused = checked.finding().proof() == Proof.REJECTED;
        var once = isRefused
                ? Hashes.of(person.toString(), read.text(), checked.finding().name())
                : Hashes.of(person.toString(), credential.issuerId(), credential.id());
        var details = details(credential);
        if (rows.isKnown(once) || (!isRefused && certificates.isKnown(person, details)))
            throw Refusal.conflict("footprint.badge.known");
        var brought = new Brought(person, details, Hashes.hex(file));
        var certificate = certificates
                .take(Certificate.Kind.BADGE, List.of(brought), isRefused, by)
                .getFirst();
        var badge = new Badge(
                certificate.id(),
                credential.issuerId(),
                credential.id(),
                read.until().orElse(null),
                credential.hasStatus());
        if (!rows.insert(badge, same, once)) throw Refusal.conflict("footprint.badge.known");
        files.store(new ByteArrayInputStream(file), fileName, by, FileOwner.of(Certificates.MODULE, certificate.id()));
        find(certificate, checked, by);
        return new Taken(certificate, checked.finding());
    }

    /** What waited for an issuer's key is checked again by it, as of the day on which it was brought. */
    @EventListener
    @Transactional
    public void again(IssuerTrusted trusted) {
        var waiting = Arrays.stream(Finding.values())
                .filter(Finding::isForWantOfAKey)
                .map(Finding::key)
                .toList();
        for (var id : rows.found(trusted.identifier(), waiting)) {
            var certificate = certificateRows.find(id).orElse(null);
            var file = certificate == null
                    ? null
                    : certificates.fileOf(certificate).orElse(null);
            // Erased meanwhile.
            if (certificate == null || file == null) continue;
            var read = BadgeCheck.Read.of(content(file));
            var credential = read.credential();
            var same = Hashes.of(credential.issuerId(), credential.id());
            find(certificate, check(read, same, certificate.person(), certificate.entered()), null);
        }
    }

    private byte[] content(StoredFile file) {
        try (var content = files.open(file)) {
            return content.readNBytes(BadgeFile.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checked check(BadgeCheck.Read read, byte[] same, PersonId person, Instant now) {
        var card = registry.find(person).orElseThrow(Refusal::notFound);
        var recipient = new Recipient(card.familyName(), card.givenName(), card.patronymic(), card.email());
        var checked = BadgeCheck.check(read, issuers.of(read.credential().issuerId()), recipient, now);
        var isTaken = checked.finding() == Finding.VERIFIED && rows.isVerifiedOfAnother(same, person);
        return isTaken ? new Checked(Finding.ANOTHERS, checked.about()) : checked;
    }

    private void find(Certificate certificate, Checked checked, @Nullable PersonId by) {
        var finding = checked.finding();
        verdicts.find(certificate.statement(), finding.proof(), finding.key(), checked.about());
        var details = new LinkedHashMap<String, Object>(Certificates.details(certificate));
        details.put("state", finding.proof().name());
        audit.record(by, "footprint.deed.badgeChecked", certificate.id(), details);
    }

    private Certificate.Details details(Credential credential) {
        var earned = LocalDate.ofInstant(credential.earned(), institution.zone());
        var today = institution.today();
        return new Certificate.Details(
                credential.title(),
                credential.issuerName(),
                credential.number(),
                Links.isLink(credential.id()) ? credential.id() : null,
                null,
                credential.credits(),
                earned.isAfter(today) ? today : earned,
                null);
    }
}
