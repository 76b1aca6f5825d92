package kz.qashyq.exams.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {
    private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            heard just now,                        RUNNING,     1,    -, 3600, NONE
            silent as long as one may be,          RUNNING,    30,    -, 3600, NONE
            silent for longer,                     RUNNING,    31,    -, 3600, LOST_CONTACT
            never heard of,                        RUNNING,     -,    -, 3600, LOST_CONTACT
            a new device ten minutes ago,          RUNNING,     1,  600, 3600, OTHER_DEVICE
            a new device longer ago is no news,    RUNNING,     1,  601, 3600, NONE
            silence is worse than a new device,    RUNNING,    31,   10, 3600, LOST_CONTACT
            five minutes left,                     RUNNING,     1,    -,  300, NONE
            less than five minutes left,           RUNNING,     1,    -,  299, ENDS_SOON
            who is suspended may be silent,        SUSPENDED, 900,    -, 3600, SUSPENDED
            who is paused may be silent,           PAUSED,    900,    -, 3600, PAUSED
            nobody is missed before the start,     WAITING,   900,    -,    -, NONE
            nobody is missed who never came,       NOT_IN,      -,    -,    -, NONE
            nobody is missed after the end,        FINISHED,  900,    5,   10, NONE
            """)
    void trouble_is_told_by_state_silence_device_and_time(
            String what,
            BoardState state,
            @Nullable Integer silent,
            @Nullable Integer moved,
            @Nullable Integer left,
            Trouble trouble) {
        var signs = new Signs(ago(silent), ago(moved), left == null ? null : NOW.plusSeconds(left));
        assertThat(Trouble.of(state, signs, NOW)).isEqualTo(trouble);
    }

    @Test
    void trouble_floats_up_then_who_ends_first_then_the_alphabet() {
        var rows = new ArrayList<>(List.of(
                row("Әлия", 1, Trouble.NONE, 900),
                row("Бану", 2, Trouble.ENDS_SOON, 200),
                row("Жанар", 3, Trouble.ENDS_SOON, 100),
                row("Қайрат", 4, Trouble.OTHER_DEVICE, 900),
                row("Марат", 5, Trouble.LOST_CONTACT, 900),
                row("Олжас", 6, Trouble.PAUSED, 900),
                row("Өмір", 7, Trouble.SUSPENDED, 900),
                row("Айгүл", 8, Trouble.LOST_CONTACT, 10),
                row("Ілияс", 9, Trouble.NONE, 900)));
        assertThat(BoardFilter.ALL.of(rows).stream().map(BoardRow::name))
                .containsExactly("Өмір", "Олжас", "Марат", "Айгүл", "Қайрат", "Жанар", "Бану", "Әлия", "Ілияс");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            nothing is asked,             '',       '',      'Марат Бану Әлия'
            by state,                     FINISHED, '',      'Марат Әлия'
            by name,                      '',       'бан',   'Марат Бану'
            in capitals,                  '',       'ӘЛИ',   'Марат Әлия'
            by both,                      RUNNING,  'әлия',  'Марат'
            an unknown state is no state, NONSENSE, '',      'Марат Бану Әлия'
            """)
    void a_filter_hides_no_trouble(String what, String state, String name, String shown) {
        var rows = List.of(
                row("Әлия", 2, Trouble.NONE, 900, BoardState.FINISHED),
                row("Бану", 1, Trouble.ENDS_SOON, 100, BoardState.RUNNING),
                row("Марат", 3, Trouble.LOST_CONTACT, 900, BoardState.RUNNING));
        assertThat(BoardFilter.of(state, name).of(rows).stream().map(BoardRow::name))
                .containsExactly(shown.split(" "));
    }

    @Test
    void time_stands_still_while_an_attempt_is_held() {
        var held = new BoardRow(
                AttemptId.next(),
                "Өмір",
                1,
                BoardState.PAUSED,
                Trouble.PAUSED,
                0,
                3,
                NOW,
                NOW.plusSeconds(100),
                NOW.minusSeconds(60),
                0,
                1);
        assertThat(held.left(NOW).map(it -> it.toSeconds())).isEqualTo(Optional.of(160L));
    }

    private static @Nullable Instant ago(@Nullable Integer seconds) {
        return seconds == null ? null : NOW.minusSeconds(seconds);
    }

    private static BoardRow row(String name, int place, Trouble trouble, int left) {
        return row(name, place, trouble, left, BoardState.RUNNING);
    }

    private static BoardRow row(String name, int place, Trouble trouble, int left, BoardState state) {
        return new BoardRow(
                AttemptId.next(), name, place, state, trouble, 0, 3, NOW, NOW.plusSeconds(left), null, 0, 1);
    }
}
