package kz.qashyq.platform.security;

import java.time.Instant;

/** One of the places where a person is signed in. */
public record OpenSession(SessionTrace trace, Instant lastSeen, boolean current) {}
