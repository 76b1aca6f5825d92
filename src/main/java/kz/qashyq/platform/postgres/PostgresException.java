package kz.qashyq.platform.postgres;

/** The embedded server cannot do what was asked; the message says what happened and what to do about it. */
public final class PostgresException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PostgresException(String message) {
        super(message);
    }

    public PostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
