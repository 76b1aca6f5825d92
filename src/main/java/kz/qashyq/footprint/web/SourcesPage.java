package kz.qashyq.footprint.web;

import java.util.List;
import kz.qashyq.footprint.sources.CredentialCard;
import kz.qashyq.footprint.sources.Scope;
import kz.qashyq.footprint.sources.SourceCard;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.platform.web.Ui;
import org.jspecify.annotations.Nullable;

/** @param name as it was typed, when the form was turned down */
public record SourcesPage(List<Row> rows, String name, FormErrors errors) implements FormView {
    /** @param builtIn the key of the name of a source that needs no credential; null for a platform */
    public record Row(SourceCard source, @Nullable String builtIn, List<CredentialCard> credentials) {
        public String name(Ui ui) {
            return builtIn == null ? source.name() : ui.text(builtIn);
        }
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }
}
