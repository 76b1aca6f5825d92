package kz.qashyq.programs;

import java.time.LocalDate;
import kz.qashyq.platform.i18n.Localized;

/**
 * A control event of a syllabus; the journal gets a column for each.
 *
 * @param weight its part of the final mark in per cent
 */
public record Control(ControlId id, Localized title, ControlKind kind, int weight, LocalDate due) {}
