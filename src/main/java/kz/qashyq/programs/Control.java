package kz.qashyq.programs;

import java.time.LocalDate;
import java.util.Optional;
import kz.qashyq.platform.i18n.Localized;

/**
 * A control event of a syllabus; the journal gets a column for each.
 *
 * @param form in which it is held; empty where the syllabus leaves it open
 * @param weight its part of the final mark in per cent
 */
public record Control(
        ControlId id, Localized title, ControlKind kind, Optional<ControlForm> form, int weight, LocalDate due) {}
