package kz.qashyq.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a session was opened, for its owner to recognise.
 *
 * @param handle names the session in a list; the session's own id never leaves its cookie
 * @param device the browser's own description
 */
public record SessionTrace(String handle, String device, String address, Instant since) implements Serializable {
    static final String ATTRIBUTE = "qashyq.trace";
    private static final int LONGEST = 300;

    static SessionTrace of(HttpServletRequest request, Instant now) {
        @Nullable String browser = request.getHeader("User-Agent");
        var device = browser == null ? "" : browser.substring(0, Math.min(LONGEST, browser.length()));
        return new SessionTrace(UUID.randomUUID().toString(), device, request.getRemoteAddr(), now);
    }
}
