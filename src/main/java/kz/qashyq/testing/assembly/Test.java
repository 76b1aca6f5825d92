package kz.qashyq.testing.assembly;

import java.math.BigDecimal;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;

/** A test with what it consists of, in order. */
public record Test(
        TestId id,
        DisciplineId discipline,
        Localized title,
        Localized instructions,
        TestSettings settings,
        boolean ready,
        List<Part> parts) {
    /** How many questions a paper has. */
    public int questions() {
        return Tickets.sheets(parts).stream().mapToInt(Test::questions).max().orElse(0);
    }

    /** The most points a paper can earn. */
    public BigDecimal most() {
        return Tickets.sheets(parts).stream()
                .map(Test::points)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    static int questions(List<Part> parts) {
        return parts.stream().mapToInt(Part::draw).sum();
    }

    static BigDecimal points(List<Part> parts) {
        return parts.stream()
                .map(part -> part.points().multiply(BigDecimal.valueOf(part.draw())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
