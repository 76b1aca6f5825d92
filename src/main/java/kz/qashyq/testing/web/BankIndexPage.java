package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;

/** Disciplines whose banks can be opened. */
public record BankIndexPage(List<Discipline> disciplines) implements View {}
