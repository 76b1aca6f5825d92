package kz.qashyq.footprint.statements;

import java.util.List;

/** @param hasMore there are further ones, whether the page has as many as were asked for or grew too long before */
public record FoundPage(List<Found> found, boolean hasMore) {
    public FoundPage {
        found = List.copyOf(found);
    }

    /** Up to where it does not grow too long; it never ends before its first. */
    public FoundPage first(int howMany) {
        var kept = Math.max(howMany, 1);
        return kept >= found.size() ? this : new FoundPage(found.subList(0, kept), true);
    }
}
