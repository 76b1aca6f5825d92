package kz.qashyq.exams.exam;

import java.util.List;
import java.util.Optional;
import kz.qashyq.testing.PaperItem;

/**
 * What one candidate is asked. Never changed once it is drawn.
 *
 * @param ticket ASM-04: which one was drawn; empty where there are none
 * @param ruleSet ASM-05: by which rules it was drawn and is marked, with their version
 */
public record Paper(List<PaperItem> items, Optional<Integer> ticket, String ruleSet, int ruleVersion) {
    public Paper {
        items = List.copyOf(items);
    }
}
