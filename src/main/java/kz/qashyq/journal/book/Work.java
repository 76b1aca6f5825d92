package kz.qashyq.journal.book;

import java.time.LocalDate;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.ControlId;

/** A task or a test that counts towards a column. */
public record Work(ComponentId id, ControlId column, Localized title, LocalDate due) {}
