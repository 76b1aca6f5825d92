package kz.qashyq.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.EventsCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.reading.CourseTraceRepository;
import kz.qashyq.footprint.reading.Period;
import kz.qashyq.footprint.reading.TraceRepository;
import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading traces, as each person may and may not. */
@WebTest
class ReadingPagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    CoursesCast casting;

    @Autowired
    LearnersCast learners;

    @Autowired
    EventsCast events;

    @Autowired
    TraceRepository traces;

    @Autowired
    CourseTraceRepository courseTraces;

    @Autowired
    Sources eventSources;

    @Autowired
    Clock clock;

    CoursesCast.Taught taught;
    Learner aigerim;
    Learner bolat;
    PersonId otherTeacher;
    Instant day;
    Thing lecture;
    UUID read;

    @BeforeEach
    void a_learner_who_has_read_a_lecture() {
        taught = casting.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        bolat = learners.learner("Болат", taught.group().id(), taught.methodist());
        otherTeacher = cast.person("Серік", Role.TEACHER);
        day = clock.instant().minus(Duration.ofDays(2));
        lecture = Thing.of(Thing.Kind.LECTURE, taught.lecture(), Localized.same("ДӘРІС АТЫ"));
        read = events.event(aigerim.person(), Vocabulary.COMPLETED, lecture, taught, day);
    }

    private String path(Learner learner) {
        return "/footprint/learners/" + learner.id();
    }

    private String event() {
        return "/footprint/events/" + read;
    }

    @Proves("FTP-01")
    @Test
    void a_learner_reads_events_with_source_and_state_also_those_of_another_platform() {
        var coursera = events.source("Coursera " + UUID.randomUUID());
        events.event(
                aigerim.person(),
                "http://example.test/verbs/certified",
                Thing.of(Thing.Kind.LINK, taught.lecture(), Localized.same("БАСҚА ПЛАТФОРМА")),
                taught,
                day,
                "",
                coursera);
        var page = web.as(aigerim.person()).get(path(aigerim));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "ДӘРІС АТЫ", "Qashyq", "Расталған", "БАСҚА ПЛАТФОРМА", coursera.name(), "Расталмаған", event());
    }

    @Test
    void each_role_reads_what_it_may() {
        var curator = cast.person("Кураторова", Role.TEACHER);
        var curated = learners.group(taught.group().programme(), curator, taught.methodist());
        var member = learners.learner("Дана", curated.id(), taught.methodist());
        for (var sub : List.of("", "/year", "/figures")) {
            assertThat(web.as(aigerim.person()).get(path(aigerim) + sub)).hasStatusOk();
            assertThat(web.as(bolat.person()).get(path(aigerim) + sub)).hasStatus(404);
            assertThat(web.as(otherTeacher).get(path(aigerim) + sub)).hasStatus(404);
            assertThat(web.as(taught.teacher()).get(path(aigerim) + sub)).hasStatus(404);
            assertThat(web.as(curator).get(path(member) + sub)).hasStatusOk();
            assertThat(web.as(curator).get(path(aigerim) + sub)).hasStatus(404);
            assertThat(web.as(cast.person("Өкіл", Role.REPRESENTATIVE)).get(path(aigerim) + sub))
                    .hasStatus(404);
            assertThat(web.as(cast.person("Әкімші", Role.ADMINISTRATOR)).get(path(aigerim) + sub))
                    .hasStatus(403);
            for (var role : List.of(Role.REGISTRAR, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD))
                assertThat(web.as(cast.person("Рөл", role)).get(path(aigerim) + sub))
                        .hasStatusOk();
            assertThat(web.asStranger().get(path(aigerim) + sub)).hasStatus(302);
        }
    }

    @Test
    void an_event_is_read_by_its_learner_the_courses_teacher_and_those_who_oversee() {
        for (var person : List.of(aigerim.person(), taught.teacher(), cast.person("Ирина", Role.REGISTRAR)))
            assertThat(web.as(person).get(event())).hasStatusOk().bodyText().contains("ДӘРІС АТЫ");
        for (var person : List.of(bolat.person(), otherTeacher))
            assertThat(web.as(person).get(event())).hasStatus(404);
        assertThat(web.asStranger().get(event())).hasStatus(302);
        assertThat(web.as(aigerim.person()).get("/footprint/events/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void a_learner_contests_and_the_teacher_answers_and_the_event_stays_as_it_was() {
        var kept = traces.kept(read).orElseThrow();
        assertThat(web.as(bolat.person()).post(event() + "/contest", "why", "Бөтен"))
                .hasStatus(404);
        assertThat(web.as(taught.teacher()).post(event() + "/contest", "why", "Мен"))
                .hasStatus(403);
        assertThat(web.as(aigerim.person()).post(event() + "/contest", "why", " "))
                .hasStatus(422);
        assertThat(web.as(aigerim.person()).post(event() + "/contest", "why", "ОҚЫҒАН ЖОҚПЫН"))
                .hasStatus(303);
        assertThat(web.as(aigerim.person()).post(event() + "/contest", "why", "Тағы"))
                .hasStatus(409);
        assertThat(web.as(aigerim.person()).get(path(aigerim))).bodyText().contains("Шағым қаралуда");

        assertThat(web.as(taught.teacher()).get("/footprint")).bodyText().contains("ОҚЫҒАН ЖОҚПЫН", event());
        assertThat(web.as(otherTeacher).get("/footprint")).bodyText().doesNotContain("ОҚЫҒАН ЖОҚПЫН");
        var answer = new String[] {"outcome", "UPHELD", "said", "ИӘ, ҚАТЕ"};
        assertThat(web.as(otherTeacher).post(event() + "/answer", answer)).hasStatus(404);
        assertThat(web.as(bolat.person()).post(event() + "/answer", answer)).hasStatus(403);
        assertThat(web.asStranger().post(event() + "/answer", answer)).hasStatus(401);
        assertThat(web.as(taught.teacher()).post(event() + "/answer", "outcome", "", "said", "Жоқ"))
                .hasStatus(422)
                .bodyText()
                .contains("Жоқ");
        assertThat(web.as(taught.teacher()).post(event() + "/answer", answer)).hasStatus(303);
        assertThat(web.as(taught.teacher()).post(event() + "/answer", answer)).hasStatus(409);
        assertThat(web.as(aigerim.person()).get(event())).bodyText().contains("ИӘ, ҚАТЕ", "Шағым негізді");
        assertThat(traces.kept(read)).contains(kept);
        assertThat(web.as(aigerim.person()).get(path(aigerim) + "/figures" + term()))
                .bodyText()
                .contains("0/1");
        assertThat(eventsAround()).isEmpty();
    }

    /** By day, of the days around the lecture. */
    private java.util.Map<LocalDate, Long> eventsAround() {
        var date = LocalDate.ofInstant(day, ZoneOffset.UTC);
        return traces.days(aigerim.person(), new Period(date.minusDays(7), date.plusDays(1)), ZoneOffset.UTC);
    }

    @Test
    void another_platforms_event_is_judged_with_grounds_and_our_own_is_not() {
        var outside =
                events.event(aigerim.person(), Vocabulary.COMPLETED, lecture, taught, day, "", events.source("MOOC"));
        var verdict = "/footprint/events/" + outside + "/verdict";
        var verified = new String[] {"state", "VERIFIED", "reason", "СЕРТИФИКАТ КӨРІЛДІ"};
        assertThat(web.as(otherTeacher).post(verdict, verified)).hasStatus(404);
        assertThat(web.as(aigerim.person()).post(verdict, verified)).hasStatus(403);
        assertThat(web.asStranger().post(verdict, verified)).hasStatus(401);
        var irina = cast.person("Ирина", Role.REGISTRAR);
        assertThat(web.as(irina).post(verdict, "state", "VERIFIED", "reason", ""))
                .hasStatus(422);
        assertThat(web.as(irina).post(verdict, verified)).hasStatus(303);
        assertThat(web.as(irina).post(event() + "/verdict", verified)).hasStatus(403);
        assertThat(web.as(aigerim.person()).get("/footprint/events/" + outside))
                .bodyText()
                .contains("СЕРТИФИКАТ КӨРІЛДІ", "Расталған");
        assertThat(eventsAround()).containsValue(2L);
        assertThat(web.as(irina).post(verdict, "state", "REJECTED", "reason", "БӨТЕН АДАМ"))
                .hasStatus(303);
        assertThat(eventsAround()).containsValue(1L);
    }

    @Test
    void the_list_is_narrowed_by_discipline_deed_and_days_and_paged() {
        for (int i = 0; i < 60; i++)
            events.event(aigerim.person(), Vocabulary.EXPERIENCED, lecture, taught, day.minus(Duration.ofHours(i)));
        var me = web.as(aigerim.person());
        assertThat(me.get(path(aigerim))).bodyText().contains("before=");
        assertThat(me.get(path(aigerim) + "?doing=COMPLETED"))
                .bodyText()
                .contains(event())
                .doesNotContain("before=");
        var own = path(aigerim) + "?discipline=" + taught.discipline();
        assertThat(me.get(own)).bodyText().contains(event());
        assertThat(me.get(path(aigerim) + "?from=2020-01-01&to=2020-01-02"))
                .bodyText()
                .doesNotContain(event());
        assertThat(me.get(path(aigerim) + "?from=nonsense&before=nonsense&doing=NONE"))
                .hasStatusOk();
    }

    @Test
    void a_week_appears_in_the_calendar_and_a_voided_event_does_not() {
        assertThat(eventsAround()).containsEntry(LocalDate.ofInstant(day, ZoneOffset.UTC), 1L);
        assertThat(web.as(aigerim.person()).get(path(aigerim) + "/year"))
                .bodyText()
                .contains("data-heat", "class=\"heat-day heat-4", "1 оқиға");
    }

    @Test
    void figures_count_materials_and_open_their_events() {
        var page = web.as(aigerim.person()).get(path(aigerim) + "/figures" + term());
        assertThat(page).hasStatusOk().bodyText().contains("1/1", "doing=COMPLETED");
        assertThat(web.as(bolat.person()).get(path(bolat) + "/figures" + term()))
                .bodyText()
                .contains("0/1");
    }

    @Test
    void another_platforms_word_of_our_lecture_and_video_stands_in_no_figure_of_them() {
        var mooc = events.source("MOOC " + UUID.randomUUID());
        events.event(bolat.person(), Vocabulary.COMPLETED, lecture, taught, day, "", mooc);
        assertThat(web.as(bolat.person()).get(path(bolat) + "/figures" + term()))
                .bodyText()
                .contains("0/1", "Басқа платформалардан келген оқиғалар да санға кіреді");
        var video = Thing.of(Thing.Kind.VIDEO, taught.course(), Localized.same("БЕЙНЕ"));
        events.event(bolat.person(), Vocabulary.PLAYED, video, taught, day, EventsCast.seen("0[.]90"), mooc);
        assertThat(courseTraces.reports(video.id())).isEmpty();
        events.event(
                bolat.person(), Vocabulary.PLAYED, video, taught, day, EventsCast.seen("0[.]9"), eventSources.own());
        assertThat(courseTraces.reports(video.id())).hasSize(1);
    }

    @Test
    void a_teacher_sees_the_course_and_how_its_video_was_watched_and_another_teacher_does_not() {
        var path = "/footprint/courses/" + taught.course();
        assertThat(web.as(taught.teacher()).get(path + term()))
                .hasStatusOk()
                .bodyText()
                .contains("Айгерим");
        assertThat(web.as(taught.teacher()).get(path + "/videos")).hasStatusOk();
        for (var sub : List.of("", "/videos", "/videos/" + taught.lecture())) {
            assertThat(web.as(otherTeacher).get(path + sub)).hasStatus(404);
            assertThat(web.as(aigerim.person()).get(path + sub)).hasStatus(403);
            assertThat(web.asStranger().get(path + sub)).hasStatus(302);
        }
        assertThat(web.as(taught.teacher()).get(path + "/videos/" + taught.lecture()))
                .hasStatus(404);
    }

    @Test
    void a_learner_begins_at_their_own_trace_and_the_registrar_at_the_groups() {
        assertThat(web.as(aigerim.person()).get("/footprint")).hasStatus(303);
        var irina = cast.person("Ирина", Role.REGISTRAR);
        assertThat(web.as(irina).get("/footprint?group=" + taught.group().id()))
                .bodyText()
                .contains(path(aigerim));
        assertThat(web.as(otherTeacher).get("/footprint?group=" + taught.group().id()))
                .bodyText()
                .doesNotContain(path(aigerim));
        assertThat(web.asStranger().get("/footprint")).hasStatus(302);
    }

    private String term() {
        var date = LocalDate.ofInstant(day, ZoneOffset.UTC);
        return "?from=" + date.minusDays(30) + "&to=" + date.plusDays(30);
    }
}
