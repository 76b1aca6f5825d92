package kz.qashyq.people.account.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessLimitsTest {
    private static final String CLASSROOM = "10.0.0.1";

    private final HandClock clock = new HandClock();
    private final GuessLimits limits = new GuessLimits(clock);

    @Test
    void sixty_people_behind_one_address_all_get_in_though_every_other_mistypes_twice() {
        for (int seat = 0; seat < 60; seat++) {
            var guess = new Guess("cadet" + seat, CLASSROOM, "");
            for (int slip = 0; slip < (seat % 2) * 2; slip++)
                assertThat(wrong(guess)).isZero();
            assertThat(right(guess)).as("seat %d", seat).isZero();
        }
    }

    @Test
    void ten_classes_in_a_row_behind_one_address_leave_no_trace() {
        for (int person = 0; person < 600; person++) {
            var guess = new Guess("person" + person, CLASSROOM, "");
            assertThat(wrong(guess)).isZero();
            assertThat(right(guess)).isZero();
        }
    }

    @Test
    void somebody_who_tries_one_password_on_every_login_is_slowed() {
        int heard = 0;
        for (int second = 0; second < 3600; second++) {
            if (wrong(new Guess("victim" + second, CLASSROOM, "")).isZero()) heard++;
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(heard).isBetween(100, 450);
    }

    @Test
    void one_login_is_guessed_at_a_few_dozen_times_an_hour_at_most() {
        int heard = 0;
        for (int second = 0; second < 3600; second++) {
            if (wrong(new Guess("victim", "10.9.9.9", "")).isZero()) heard++;
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(heard).isLessThan(40);
    }

    @Test
    void guesses_sent_at_once_are_slowed_like_guesses_in_a_row() {
        int heard = 0;
        for (int at = 0; at < 1000; at++)
            if (limits.admit(new Guess("victim", "10.9.9.9", "")).isZero()) heard++;
        assertThat(heard).isEqualTo(5);
    }

    @Test
    void the_owner_gets_in_at_a_known_device_while_others_guess_from_a_thousand_addresses() {
        for (int address = 0; address < 1000; address++) wrong(new Guess("victim", "10.1.0." + address, ""));

        assertThat(limits.admit(new Guess("victim", "10.2.0.1", ""))).isPositive();
        assertThat(right(new Guess("victim", "10.2.0.1", "own-device"))).isZero();
    }

    @Test
    void a_login_is_one_however_it_is_written() {
        for (int slip = 0; slip < 5; slip++) wrong(new Guess(slip % 2 == 0 ? "Victim " : "victim", CLASSROOM, ""));
        assertThat(limits.admit(new Guess(" VICTIM", CLASSROOM, ""))).isPositive();
    }

    private Duration wrong(Guess guess) {
        var wait = limits.admit(guess);
        if (wait.isZero()) limits.failed(guess);
        return wait;
    }

    private Duration right(Guess guess) {
        var wait = limits.admit(guess);
        if (wait.isZero()) limits.succeeded(guess);
        return wait;
    }

    /** A clock that stands still until it is moved. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-09-01T03:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
