package kz.qashyq.institution.acts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** Which wording of a paragraph is read on a given day? */
public sealed interface Wording {
    /** No order has touched the paragraph. */
    record Original() implements Wording {}

    /** An order has amended it, but does not bind on this day yet. */
    record Earlier(Amendment by, LocalDate until) implements Wording {}

    record Amended(Amendment by, LocalDate since) implements Wording {}

    /** An amendment and the day from which it binds. */
    record Dated(Amendment amendment, LocalDate since) {}

    /** ORG-07: an amended paragraph reads anew from its order's own effective date; days before keep the earlier wording. */
    static Wording of(String place, LocalDate day, Collection<Dated> amendments) {
        var touching = amendments.stream()
                .filter(dated -> dated.amendment().places().contains(place))
                .sorted(Comparator.comparing(Dated::since))
                .toList();
        if (touching.isEmpty()) return new Original();
        var inForce =
                touching.stream().filter(dated -> !dated.since().isAfter(day)).toList();
        if (!inForce.isEmpty())
            return new Amended(inForce.getLast().amendment(), inForce.getLast().since());
        return new Earlier(touching.getFirst().amendment(), touching.getFirst().since());
    }
}
