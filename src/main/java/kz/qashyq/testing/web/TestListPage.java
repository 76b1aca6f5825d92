package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.TestCard;

/** The tests of a discipline, drafts too. */
public record TestListPage(Discipline discipline, boolean mayWrite, List<TestCard> tests) implements View {}
