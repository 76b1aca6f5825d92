package kz.qashyq.institution.acts;

import java.time.LocalDate;
import java.util.List;

/**
 * An order that changed an act.
 *
 * @param places the paragraphs it changed
 */
public record Amendment(String number, LocalDate adopted, List<String> places) {}
