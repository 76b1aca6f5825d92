package kz.qashyq.footprint.web;

import java.util.List;
import kz.qashyq.footprint.sources.CredentialCard;
import kz.qashyq.footprint.sources.Scope;
import kz.qashyq.footprint.sources.SourceCard;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

/** @param name as it was typed, when the form was turned down */
public record SourcesPage(List<Row> rows, String name, FormErrors errors) implements View {
    /** @param own our own modules, which need no credential */
    public record Row(SourceCard source, boolean own, List<CredentialCard> credentials) {}

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }

    @Override
    public int status() {
        return errors.any() ? 422 : 200;
    }
}
