package kz.qashyq.testing;

import java.math.BigDecimal;
import java.util.List;
import kz.qashyq.platform.i18n.Message;

/**
 * A test as what exam papers are drawn from.
 *
 * @param faults why no paper can be drawn from it
 * @param warnings what its setter should know: translations that are missing
 * @param questions in each paper
 * @param points the most a paper can earn
 * @param tickets how many there are to draw by lot; 0 when it has none
 * @param handwork whether a person has to mark some of its questions
 */
public record Blueprint(
        List<Message> faults, List<Message> warnings, int questions, BigDecimal points, int tickets, boolean handwork) {
    public Blueprint {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }
}
