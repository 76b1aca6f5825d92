package kz.qashyq.footprint.sources;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.platform.security.InstallationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sends a request, by HTTP Basic. A secret is 256 random bits, so a keyed hash is enough and costs microseconds; what the
 * database says of a key is remembered for a few seconds, which is how long a revoked one may live on another node.
 */
@Component
public class Credentials {
    private static final String PURPOSE = "footprint credential";
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final int LONGEST = 1_000;

    private final SourceRepository rows;
    private final InstallationKey installation;
    private final Clock clock;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    Credentials(SourceRepository rows, InstallationKey installation, Clock clock) {
        this.rows = rows;
        this.installation = installation;
        this.clock = clock;
    }

    /** @param secret its keyed hash */
    @SuppressWarnings("ArrayRecordComponent") // compared in constant time
    record Known(byte[] secret, Caller caller) {}

    private record Remembered(Optional<Known> known, Instant until) {}

    /** @param authorization the header as it came; empty when it names nobody we know */
    public Optional<Caller> check(@Nullable String authorization) {
        if (authorization == null || authorization.length() > LONGEST) return Optional.empty();
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) return Optional.empty();
        String pair;
        try {
            pair = new String(
                    Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        var colon = pair.indexOf(':');
        if (colon <= 0 || pair.indexOf(0) >= 0) return Optional.empty();
        var hash = hash(pair.substring(colon + 1));
        return known(pair.substring(0, colon))
                .filter(it -> MessageDigest.isEqual(it.secret(), hash))
                .map(Known::caller);
    }

    byte[] hash(String secret) {
        return installation.hash(PURPOSE, secret);
    }

    /** After a change: at once on this node. */
    void forget(String key) {
        remembered.remove(key);
    }

    private Optional<Known> known(String key) {
        var now = clock.instant();
        var found = remembered.get(key);
        if (found != null && now.isBefore(found.until)) return found.known;
        var known = rows.findCredential(key);
        if (remembered.size() > MOST) remembered.clear();
        remembered.put(key, new Remembered(known, now.plus(REMEMBERED)));
        return known;
    }
}
