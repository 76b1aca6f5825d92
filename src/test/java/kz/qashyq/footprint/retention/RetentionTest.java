package kz.qashyq.footprint.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.FootprintCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.verifier.VerifyFootprint;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.learners.card.LearnerCards;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** FTP-08: when a footprint's content goes. These learners left long before anybody else's tests, so only theirs goes. */
@WebTest
class RetentionTest {
    private static final String LEFT = "2001-03-01T09:00:00Z";

    @Autowired
    Web web;

    @Autowired
    CoursesCast courses;

    @Autowired
    LearnersCast learners;

    @Autowired
    FootprintCast footprints;

    @Autowired
    PeopleCast people;

    @Autowired
    LearnerCards cards;

    @Autowired
    Learners door;

    @Autowired
    Erasing erasing;

    @TempDir
    Path folder;

    CoursesCast.Taught taught;
    Learner aigerim;

    @BeforeEach
    void a_learner_with_a_footprint() {
        taught = courses.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        footprints.signIns(aigerim.person(), 3);
    }

    @Proves("FTP-08")
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        a day before it is over,      2001-03-01T09:00:00Z, P5Y,  2006-02-28T09:00:00Z, 3
        a second before it is over,   2001-03-01T09:00:00Z, P5Y,  2006-03-01T08:59:59Z, 3
        on its very last second,      2001-03-01T09:00:00Z, P5Y,  2006-03-01T09:00:00Z, 3
        a second after,               2001-03-01T09:00:00Z, P5Y,  2006-03-01T09:00:01Z, 0
        a day after,                  2001-03-01T09:00:00Z, P5Y,  2006-03-02T09:00:00Z, 0
        as the institution sets it,   2001-03-01T09:00:00Z, P30D, 2001-03-31T09:00:01Z, 0
        longer than usual,            2001-03-01T09:00:00Z, P9Y,  2010-03-01T09:00:00Z, 3
        left on a leap day,           2000-02-29T09:00:00Z, P1Y,  2001-02-28T09:00:01Z, 3
        left on a leap day and over,  2000-02-29T09:00:00Z, P1Y,  2001-03-01T09:00:00Z, 0
        kept for ever,                2001-03-01T09:00:00Z, P0D,  2020-01-01T00:00:00Z, 3
        """)
    void content_goes_when_the_retention_after_leaving_is_over(
            String when, String left, String kept, String now, int remaining) throws IOException {
        leave(left);
        retention(kept, now).round();
        assertThat(footprints.statementsOf(aigerim.person())).as(when).hasSize(remaining);
        assertThat(people.deedsOn(aigerim.person()).stream()
                        .filter(it -> it.startsWith("footprint.deed.erased") && it.contains("retention " + kept)))
                .hasSize(remaining == 0 ? 1 : 0);
        assertThat(text(web.as(aigerim.person()).get(path() + "integrity"))).contains("Цифрлық із бүтін");
        assertThat(tool())
                .contains("of these with content lawfully erased: " + (3 - remaining))
                .endsWith("exit 0");
    }

    @Test
    void who_studies_keeps_everything_however_long_ago_it_was() {
        retention("P1D", "2020-01-01T00:00:00Z").round();
        assertThat(footprints.statementsOf(aigerim.person())).hasSize(3);
        leave(LEFT);
        cards.move(aigerim.id(), taught.group().id(), "Қайта қабылданды", taught.methodist());
        retention("P1D", "2020-01-01T00:00:00Z").round();
        assertThat(footprints.statementsOf(aigerim.person())).hasSize(3);
    }

    @Test
    void a_long_footprint_goes_whole_and_a_second_round_finds_nothing() throws IOException {
        footprints.signIns(aigerim.person(), 500);
        leave(LEFT);
        var retention = retention("P5Y", "2007-01-01T00:00:00Z");
        retention.round();
        retention.round();
        assertThat(footprints.statementsOf(aigerim.person())).isEmpty();
        assertThat(people.deedsOn(aigerim.person()).stream().filter(it -> it.startsWith("footprint.deed.erased")))
                .as("pieces")
                .hasSize(2);
        assertThat(tool())
                .contains("of these with content lawfully erased: 503")
                .endsWith("exit 0");
    }

    private Retention retention(String kept, String now) {
        return new Retention(door, erasing, Period.parse(kept), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private void leave(String at) {
        cards.leave(aigerim.id(), "Оқуды аяқтады", taught.methodist());
        footprints.byHand(
                "UPDATE learners.movement SET at = '" + at + "' WHERE kind = 'LEFT' AND learner_id = ?",
                aigerim.id().value());
    }

    private String path() {
        return "/footprint/people/" + aigerim.person() + "/";
    }

    /** What anybody finds with the exported file and the published key. */
    private String tool() throws IOException {
        var file = Files.writeString(
                folder.resolve("footprint.json"), text(web.as(aigerim.person()).get(path() + "export.json")));
        var key = Files.writeString(
                folder.resolve("key.pem"), text(web.asStranger().get("/footprint/key.pem")));
        var said = new ByteArrayOutputStream();
        var exit = VerifyFootprint.run(
                List.of(file.toString(), key.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8) + "exit " + exit;
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
