package kz.qashyq.people.account.factor;

/**
 * An authenticator app about to be added.
 *
 * @param key the same as the picture holds, in groups of four, for typing
 */
public record Enrolment(QrCode picture, String key) {}
