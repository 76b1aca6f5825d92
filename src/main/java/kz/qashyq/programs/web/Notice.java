package kz.qashyq.programs.web;

import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a form came back: shown above it, so that nothing typed is lost to an error page. */
public record Notice(
        int status, @Nullable Message reason, @Nullable String clause) {
    static final Notice NONE = new Notice(200, null, null);

    static Notice of(Refusal refusal) {
        var clause = refusal.clause();
        return new Notice(refusal.status().value(), refusal.reason(), clause == null ? null : clause.toString());
    }

    /** The fields themselves say what is wrong. */
    static Notice faultyFields() {
        return new Notice(422, null, null);
    }
}
