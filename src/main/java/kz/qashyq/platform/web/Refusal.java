package kz.qashyq.platform.web;

import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is turned down, in words for the person who made it: what happened, then what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Message reason;
    private final transient @Nullable Clause clause;

    private Refusal(HttpStatus status, Message reason, @Nullable Clause clause) {
        super(reason.key());
        this.status = status;
        this.reason = reason;
        this.clause = clause;
    }

    /** 404, also where the object exists but its existence is none of the asker's business. */
    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, Message.of("platform.error.notFound"), null);
    }

    /** 403: signed in, but not entitled. */
    public static Refusal forbidden() {
        return new Refusal(HttpStatus.FORBIDDEN, Message.of("platform.error.forbidden"), null);
    }

    /** 401. */
    public static Refusal signInFirst() {
        return new Refusal(HttpStatus.UNAUTHORIZED, Message.of("platform.error.signInFirst"), null);
    }

    /** 422: the input cannot be taken. */
    public static Refusal invalid(String key, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Message.of(key, arguments), null);
    }

    /** 409: the state of things forbids it now. */
    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(HttpStatus.CONFLICT, Message.of(key, arguments), null);
    }

    /** Any other status, as protocols between programs demand it. */
    public static Refusal of(HttpStatus status, String key) {
        return new Refusal(status, Message.of(key), null);
    }

    /** 409: a rule forbids it; the page names the clause. */
    public static Refusal by(Decision.Refused refused) {
        return new Refusal(HttpStatus.CONFLICT, refused.reason(), refused.clause());
    }

    public HttpStatus status() {
        return status;
    }

    public Message reason() {
        return reason;
    }

    public @Nullable Clause clause() {
        return clause;
    }
}
