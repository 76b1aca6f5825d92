package kz.qashyq.journal;

import java.time.LocalDate;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;

/**
 * One control event of the syllabus as a column of the journal.
 *
 * @param weight per cent of the final mark, 1 to 100
 * @param due the last day on which a mark may be entered without saying why it is late
 */
public record JournalColumn(ControlId control, Localized title, ControlKind kind, int weight, LocalDate due) {}
