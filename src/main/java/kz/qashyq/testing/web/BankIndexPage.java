package kz.qashyq.testing.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.ProgrammeId;

/**
 * Disciplines whose banks can be opened.
 *
 * @param programmes codes by programme: two of them may have a discipline of the same name
 */
public record BankIndexPage(List<Discipline> disciplines, Map<ProgrammeId, String> programmes) implements View {}
