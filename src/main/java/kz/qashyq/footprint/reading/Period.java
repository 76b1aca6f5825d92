package kz.qashyq.footprint.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days on which events are looked for, both ends within. */
public record Period(LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException it ends before it begins */
    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
    }

    public boolean contains(Instant at, ZoneId zone) {
        var day = LocalDate.ofInstant(at, zone);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is no longer in it. */
    public Instant ends(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public String query() {
        return "from=" + from + "&to=" + to;
    }
}
