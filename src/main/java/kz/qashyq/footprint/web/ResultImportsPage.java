package kz.qashyq.footprint.web;

import java.util.List;
import kz.qashyq.people.registry.file.StagedTables;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

public record ResultImportsPage(List<StagedTables.Waiting> waiting, FormErrors errors) implements FormView {}
