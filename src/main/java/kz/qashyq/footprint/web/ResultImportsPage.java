package kz.qashyq.footprint.web;

import java.util.List;
import kz.qashyq.people.registry.file.StagedTables;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

public record ResultImportsPage(List<StagedTables.Waiting> waiting, FormErrors errors) implements View {
    @Override
    public int status() {
        return errors.any() ? 422 : 200;
    }
}
