package kz.qashyq.people.web.registry;

import java.util.List;
import kz.qashyq.people.registry.file.StagedTables;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

public record ImportsPage(List<StagedTables.Waiting> waiting, FormErrors errors) implements View {
    @Override
    public int status() {
        return errors.any() ? 422 : 200;
    }
}
