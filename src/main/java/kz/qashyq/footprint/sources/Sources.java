package kz.qashyq.footprint.sources;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.footprint.xapi.CanonicalJson;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** The platforms that may leave statements, and their credentials: made, rotated and revoked by an administrator. */
@Service
public class Sources {
    /** Names a space of accounts, not a page: it must never change, whatever address an installation has. */
    private static final String HOME = "https://qashyq.kz/footprint/sources";

    private final SourceRepository rows;
    private final Credentials credentials;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sources(SourceRepository rows, Credentials credentials, Audit audit, Clock clock) {
        this.rows = rows;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param secret shown once, kept nowhere */
    public record Issued(String key, String secret, SourceId source) {}

    public List<SourceCard> all() {
        return rows.cards();
    }

    public List<CredentialCard> credentials() {
        return rows.credentials();
    }

    public Optional<Source> find(SourceId id) {
        return rows.find(id);
    }

    /** Our own modules. */
    public Source own() {
        return rows.find(Source.OWN).orElseThrow();
    }

    @Transactional
    public Source add(String name, @Nullable PersonId by) {
        var id = SourceId.next();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("objectType", "Agent").put("name", name);
        json.putObject("account").put("homePage", HOME).put("name", id.toString());
        var source = new Source(id, name, CanonicalJson.of(json));
        rows.add(source, Ifi.key(Ifi.account(HOME, id.toString())), clock.instant(), by);
        audit.record(by, "footprint.deed.sourceAdded", id, Map.of("name", name));
        return source;
    }

    @Transactional
    public Issued issue(SourceId source, Set<Scope> scopes, @Nullable PersonId by) {
        return issue(source, text(12), text(32), scopes, by);
    }

    /** A new pair in place of the old one, which ends at once. Empty when there is none that still holds. */
    @Transactional
    public Optional<Issued> rotate(String key, PersonId by) {
        var old = rows.credential(key).filter(it -> it.revoked() == null).orElse(null);
        if (old == null) return Optional.empty();
        revoke(key, by);
        return Optional.of(issue(old.source(), old.scopes(), by));
    }

    @Transactional
    public boolean revoke(String key, PersonId by) {
        var card = rows.credential(key).orElse(null);
        if (card == null || !rows.revoke(key, clock.instant(), by)) return false;
        credentials.forget(key);
        audit.record(by, "footprint.deed.credentialRevoked", card.source(), Map.of("key", key));
        return true;
    }

    /** For installations that are set up by a script: does nothing when the key is there. */
    @Transactional
    public void provide(String name, String key, String secret) {
        if (rows.credential(key).isPresent()) return;
        issue(add(name, null).id(), key, secret, Set.of(Scope.ALL), null);
    }

    private Issued issue(SourceId source, String key, String secret, Set<Scope> scopes, @Nullable PersonId by) {
        rows.addCredential(key, source, credentials.hash(secret), scopes, clock.instant(), by);
        credentials.forget(key);
        audit.record(
                by,
                "footprint.deed.credentialIssued",
                source,
                Map.of(
                        "key",
                        key,
                        "scopes",
                        scopes.stream().map(Scope::text).sorted().toList()));
        return new Issued(key, secret, source);
    }

    private String text(int bytes) {
        var some = new byte[bytes];
        random.nextBytes(some);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(some);
    }
}
