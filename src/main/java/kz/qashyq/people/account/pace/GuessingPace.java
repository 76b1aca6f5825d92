package kz.qashyq.people.account.pace;

import java.time.Duration;

/**
 * How long the next password is kept waiting. Nothing is ever locked: a lock would hand whoever knows a login the means to
 * shut its owner out, and whoever sits in a classroom the means to shut out the class.
 */
final class GuessingPace {
    private static final int FREE_HERE = 5;
    private static final int FREE_EVERYWHERE = 20;
    private static final int FREE_NEIGHBOURS = 100;

    private GuessingPace() {}

    /**
     * Wrong passwords so far, and how long ago the last one was.
     *
     * @param count those not yet forgotten
     */
    record Misses(int count, Duration ago) {
        static final Misses NONE = new Misses(0, Duration.ofDays(1));
    }

    /**
     * @param knownDevice the login's owner has signed in on this device before
     * @param here of this login from this address, or on this device when it is known
     * @param everywhere of this login from all devices that are not known
     * @param neighbours logins at this address that were tried and did not get in
     */
    record Standing(boolean knownDevice, Misses here, Misses everywhere, Misses neighbours) {}

    /** How much longer to wait; zero when the password may be tried now. */
    static Duration wait(Standing standing) {
        var here = rest(standing.here(), FREE_HERE, Duration.ofSeconds(5), Duration.ofMinutes(10));
        if (standing.knownDevice()) return here;
        var everywhere = rest(standing.everywhere(), FREE_EVERYWHERE, Duration.ofSeconds(1), Duration.ofSeconds(30));
        var neighbours = rest(standing.neighbours(), FREE_NEIGHBOURS, Duration.ofSeconds(1), Duration.ofSeconds(20));
        return longest(here, longest(everywhere, neighbours));
    }

    /** The first misses are free; each further one doubles the pause, up to the longest. */
    private static Duration rest(Misses misses, int free, Duration first, Duration most) {
        if (misses.count() < free) return Duration.ZERO;
        var doublings = Math.min(16, misses.count() - free);
        var pause = first.multipliedBy(1L << doublings);
        var rest = (pause.compareTo(most) < 0 ? pause : most).minus(misses.ago());
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
