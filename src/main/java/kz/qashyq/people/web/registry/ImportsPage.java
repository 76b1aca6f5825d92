package kz.qashyq.people.web.registry;

import java.util.List;
import kz.qashyq.people.registry.file.StagedTables;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

public record ImportsPage(List<StagedTables.Waiting> waiting, FormErrors errors) implements FormView {}
