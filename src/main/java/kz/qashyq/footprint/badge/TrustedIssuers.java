package kz.qashyq.footprint.badge;

import java.security.PublicKey;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * FTP-09: whose credentials count, entered and revoked by an administrator. What was verified by a key before it was revoked
 * stays so: it was true when it was checked, and the registrar may judge otherwise.
 */
@Service
public class TrustedIssuers {
    private final TrustedIssuerRepository rows;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    TrustedIssuers(TrustedIssuerRepository rows, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public List<TrustedIssuer> all() {
        return rows.all();
    }

    /** The keys of this issuer that count today. */
    public List<TrustedIssuer> of(String identifier) {
        return rows.of(identifier);
    }

    /**
     * The key in any of the forms in which issuers publish it; a DID that is a key needs none beside it.
     *
     * @throws UnusableKey with the reason
     */
    public PublicKey key(String identifier, String pasted) {
        var inDid = PublicKeys.ofDid(identifier);
        if (pasted.isBlank()) return inDid.orElseThrow(() -> new UnusableKey("footprint.issuer.key.missing"));
        var key = PublicKeys.pasted(pasted);
        if (inDid.isPresent() && !inDid.get().equals(key)) throw new UnusableKey("footprint.issuer.key.notOfDid");
        return key;
    }

    @Transactional
    public void add(String name, String identifier, PublicKey key, @Nullable String keyId, PersonId by) {
        var issuer = new TrustedIssuer(TrustedIssuerId.next(), name, identifier, key, keyId, clock.instant(), null);
        if (!rows.insert(issuer, by)) throw Refusal.conflict("footprint.issuer.known");
        audit.record(by, "footprint.deed.issuerTrusted", issuer.id(), details(issuer));
        events.publishEvent(new IssuerTrusted(identifier));
    }

    @Transactional
    public TrustedIssuer revoke(TrustedIssuerId id, PersonId by) {
        var issuer = rows.find(id).orElseThrow(Refusal::notFound);
        if (!rows.revoke(id, clock.instant(), by)) throw Refusal.notFound();
        audit.record(by, "footprint.deed.issuerRevoked", id, details(issuer));
        return issuer;
    }

    private static Map<String, Object> details(TrustedIssuer issuer) {
        var details = new LinkedHashMap<String, Object>();
        details.put("name", issuer.name());
        details.put("identifier", issuer.identifier());
        details.put("key", issuer.fingerprint());
        return details;
    }
}
