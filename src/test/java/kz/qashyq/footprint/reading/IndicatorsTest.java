package kz.qashyq.footprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.qashyq.footprint.reading.Attention.Report;
import kz.qashyq.footprint.reading.Said.Stretch;
import kz.qashyq.footprint.reading.Timeliness.State;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.TracedItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from events, without a database. */
class IndicatorsTest {
    private static final Instant DUE = Instant.parse("2026-10-10T18:59:00Z");
    private static final UUID COURSE = UUID.randomUUID();

    @Test
    void progress_counts_each_material_once_and_by_its_first_completion() {
        var read = item(Thing.Kind.LECTURE, null);
        var unread = item(Thing.Kind.VIDEO, null);
        var task = item(Thing.Kind.TASK, DUE);
        var first = event(Doing.COMPLETED, read, DUE.minusSeconds(60), Proof.VERIFIED, null);
        var events = List.of(
                event(Doing.COMPLETED, read, DUE, Proof.VERIFIED, null),
                first,
                event(Doing.OPENED, unread, DUE, Proof.VERIFIED, null),
                event(Doing.COMPLETED, task, DUE, Proof.VERIFIED, null));
        var progress = Progress.of(events, List.of(read, unread, task));
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.of()).isEqualTo(2);
        assertThat(progress.percent()).isEqualTo(50);
        assertThat(progress.events()).containsExactly(first);
    }

    @Test
    void rejected_and_rightly_contested_events_count_in_no_figure() {
        var read = item(Thing.Kind.LECTURE, null);
        var rejected = event(Doing.COMPLETED, read, DUE, Proof.REJECTED, null);
        var upheld = event(Doing.COMPLETED, read, DUE, Proof.VERIFIED, ContestState.UPHELD);
        var explained = event(Doing.COMPLETED, read, DUE, Proof.VERIFIED, ContestState.EXPLAINED);
        assertThat(Progress.of(List.of(rejected, upheld), List.of(read)).done()).isZero();
        assertThat(Progress.of(List.of(explained), List.of(read)).done()).isEqualTo(1);
    }

    @Test
    void what_another_platform_says_of_our_own_items_shows_nothing() {
        var read = item(Thing.Kind.LECTURE, null);
        var task = item(Thing.Kind.TASK, DUE);
        var forged = List.of(
                outside(event(Doing.COMPLETED, read, DUE.minusSeconds(9), Proof.UNVERIFIED, null)),
                outside(event(Doing.OPENED, task, DUE.minusSeconds(9), Proof.VERIFIED, null)),
                outside(event(Doing.HANDED_IN, task, DUE.minusSeconds(9), Proof.UNVERIFIED, null)));
        assertThat(Progress.of(forged, List.of(read)).done()).isZero();
        var never =
                Timeliness.of(forged, List.of(task), DUE.plusSeconds(1)).lines().getFirst();
        assertThat(never.state()).isEqualTo(State.MISSING);
        assertThat(never.opened()).isNull();
        var late = event(Doing.HANDED_IN, task, DUE.plusSeconds(5), Proof.VERIFIED, null);
        var with = new ArrayList<>(forged);
        with.add(late);
        var line =
                Timeliness.of(with, List.of(task), DUE.plusSeconds(9)).lines().getFirst();
        assertThat(line.state()).isEqualTo(State.LATE);
        assertThat(line.event()).isEqualTo(late);
    }

    private static Event outside(Event ours) {
        return new Event(
                ours.id(),
                ours.person(),
                ours.at(),
                ours.stored(),
                ours.seq(),
                SourceId.next(),
                "Coursera",
                ours.proof(),
                ours.contest(),
                ours.said());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        in its last second,      0, 1000, ON_TIME
        a second late,           1, 1000, LATE
        never and over,           , 1000, MISSING
        not yet and not due,      ,   -1, AHEAD
        """)
    void work_is_timely_up_to_the_deadlines_own_second(String what, @Nullable Long after, long now, State expected) {
        var task = item(Thing.Kind.TASK, DUE);
        var events = new ArrayList<Event>();
        if (after != null) events.add(event(Doing.HANDED_IN, task, DUE.plusSeconds(after), Proof.VERIFIED, null));
        var times = Timeliness.of(events, List.of(task), DUE.plusSeconds(now));
        assertThat(times.lines().getFirst().state()).as(what).isEqualTo(expected);
        assertThat(times.decided()).isEqualTo(expected == State.AHEAD ? 0 : 1);
    }

    @Test
    void a_test_is_done_when_it_is_ended_and_later_attempts_change_nothing() {
        var test = item(Thing.Kind.TEST, DUE);
        var begun = event(Doing.ATTEMPTED, test, DUE.minusSeconds(900), Proof.VERIFIED, null);
        var ended = event(Doing.COMPLETED, test, DUE.minusSeconds(60), Proof.VERIFIED, null);
        var again = event(Doing.COMPLETED, test, DUE.plusSeconds(60), Proof.VERIFIED, null);
        var line = Timeliness.of(List.of(again, ended, begun), List.of(test), DUE.plusSeconds(90))
                .lines()
                .getFirst();
        assertThat(line.state()).isEqualTo(State.ON_TIME);
        assertThat(line.event()).isEqualTo(ended);
    }

    @Test
    void opening_a_task_is_not_doing_it() {
        var task = item(Thing.Kind.TASK, DUE);
        var first = event(Doing.OPENED, task, DUE.minusSeconds(900), Proof.VERIFIED, null);
        var again = event(Doing.OPENED, task, DUE.minusSeconds(60), Proof.VERIFIED, null);
        var times = Timeliness.of(List.of(again, first), List.of(task), DUE.plusSeconds(1));
        var line = times.lines().getFirst();
        assertThat(line.state()).isEqualTo(State.MISSING);
        assertThat(line.event()).isNull();
        assertThat(line.opened()).isEqualTo(first);
    }

    @Test
    void a_year_counts_days_rows_and_shades() {
        var year = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
        var heat = HeatYear.of(
                year,
                Map.of(
                        LocalDate.of(2026, 9, 30), 1L,
                        LocalDate.of(2026, 10, 1), 4L,
                        LocalDate.of(2026, 10, 2), 100L,
                        LocalDate.of(2026, 12, 5), 25L));
        assertThat(heat.months()).hasSize(12);
        assertThat(heat.events()).isEqualTo(130);
        assertThat(heat.activeDays()).isEqualTo(4);
        assertThat(heat.longestRow()).isEqualTo(3);
        // September 2026 begins on a Tuesday.
        var week = heat.months().getFirst().weeks().getFirst();
        assertThat(week.getFirst()).isNull();
        assertThat(week.get(1)).isEqualTo(new HeatYear.Day(LocalDate.of(2026, 9, 1), 0, 0));
        assertThat(heat.least(1)).isEqualTo(1);
        assertThat(heat.least(HeatYear.LEVELS)).isEqualTo(57);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "1, 100, 1", "6, 100, 1", "7, 100, 2", "25, 100, 2", "26, 100, 3", "57, 100, 4", "1, 1, 4"
    })
    void any_activity_is_seen_and_the_busiest_day_is_darkest(long count, long most, int level) {
        assertThat(HeatYear.level(count, most)).isEqualTo(level);
    }

    @Test
    void attention_tells_watched_skipped_and_watched_again() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var attention = Attention.of(List.of(
                // The player tells anew what was seen since the page was opened: one viewing.
                report(one, "0[.]10"),
                report(one, "0[.]20"),
                report(one, "0[.]20[,]60[.]80"),
                report(other, "0[.]50"),
                // The page was opened once more.
                report(one, "10[.]20")));
        assertThat(attention.viewers()).isEqualTo(2);
        assertThat(attention.slices()).hasSize(50);
        assertThat(at(attention, 4)).isEqualTo(new Attention.Slice(4, 6, 2, 0));
        assertThat(at(attention, 12)).isEqualTo(new Attention.Slice(12, 14, 2, 1));
        assertThat(at(attention, 40)).isEqualTo(new Attention.Slice(40, 42, 1, 0));
        assertThat(at(attention, 70)).isEqualTo(new Attention.Slice(70, 72, 1, 0));
        assertThat(at(attention, 90)).isEqualTo(new Attention.Slice(90, 92, 0, 0));
        assertThat(attention.greatestFall()).isEqualTo(new Attention.Slice(20, 22, 1, 0));
    }

    @Test
    void nobody_has_watched_and_nothing_is_divided_by_zero() {
        var attention = Attention.of(List.of());
        assertThat(attention.viewers()).isZero();
        assertThat(attention.slices()).isEmpty();
        assertThat(attention.greatestFall()).isNull();
    }

    @Test
    void another_platforms_statement_is_read_as_far_as_it_can_be() {
        var said = StatementWords.read("""
                {"actor":{"mbox":"mailto:a@b.kz"},"verb":{"id":"http://x.test/did","display":{"de-DE":"tat"}},
                 "object":{"id":"http://x.test/thing","definition":{"name":{"ru-KZ":"Вещь"},"type":"http://x.test/type"}},
                 "result":{"score":{"raw":15,"min":10,"max":20},
                           "extensions":{"https://w3id.org/xapi/video/extensions/played-segments":"x[.]y[,]5[.]3[,]1[.]2.5"}},
                 "context":{"contextActivities":{"parent":[{"id":"https://qashyq.kz/courses/nonsense"}]}}}
                """);
        assertThat(said.person()).isNull();
        assertThat(said.doing()).isEqualTo(Doing.OTHER);
        assertThat(said.verbName()).isEqualTo(Localized.same("tat"));
        assertThat(said.title().ru()).isEqualTo("Вещь");
        assertThat(said.kind()).isNull();
        assertThat(said.percent()).isEqualByComparingTo(BigDecimal.valueOf(50));
        assertThat(said.seen()).containsExactly(new Stretch(1, 2.5));
        assertThat(said.course()).isNull();
    }

    @Test
    void what_comes_from_elsewhere_is_unverified_until_somebody_has_looked() {
        assertThat(Proof.of(Source.OWN, null)).isEqualTo(Proof.VERIFIED);
        assertThat(Proof.of(SourceId.next(), null)).isEqualTo(Proof.UNVERIFIED);
        assertThat(Proof.of(SourceId.next(), Proof.REJECTED)).isEqualTo(Proof.REJECTED);
    }

    private static Attention.Slice at(Attention attention, int second) {
        return attention.slices().stream()
                .filter(it -> it.from() == second)
                .findFirst()
                .orElseThrow();
    }

    private static Report report(UUID viewer, String segments) {
        return new Report(viewer, StatementWords.stretches(segments), 100);
    }

    private static TracedItem item(Thing.Kind kind, @Nullable Instant deadline) {
        return new TracedItem(COURSE, kind, UUID.randomUUID(), Localized.same("Т"), deadline);
    }

    private static Event event(Doing doing, TracedItem item, Instant at, Proof proof, @Nullable ContestState contest) {
        var said = new Said(
                null,
                doing,
                Localized.empty(),
                Vocabulary.activity(Objects.requireNonNull(item.kind()), item.thing()),
                item.kind(),
                item.title(),
                COURSE,
                null,
                null,
                null,
                List.of(),
                0);
        return new Event(UUID.randomUUID(), null, at, at, 1, Source.OWN, "Qashyq", proof, contest, said);
    }
}
