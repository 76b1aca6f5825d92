package kz.qashyq.footprint.sources;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A credential without its secret, which nobody can show again. */
public record CredentialCard(
        String key,
        SourceId source,
        Set<Scope> scopes,
        Instant created,
        @Nullable Instant revoked) {
    public CredentialCard {
        scopes = Set.copyOf(scopes);
    }
}
