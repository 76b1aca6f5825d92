package kz.qashyq.exams.mark;

import java.math.BigDecimal;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;

/**
 * How much of one answer is right.
 *
 * @param share 0 to 1; empty until a person has marked it
 * @param by empty for the machine
 */
public record ItemMark(int position, Optional<BigDecimal> share, String comment, Optional<PersonId> by) {}
