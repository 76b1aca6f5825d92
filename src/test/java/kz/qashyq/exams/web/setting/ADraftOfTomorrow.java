package kz.qashyq.exams.web.setting;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An exam that a teacher is setting, and the form to change it. */
@WebTest
abstract class ADraftOfTomorrow {
    static final int MOST_QUERIES = CountedQueries.MOST_OF_A_PAGE;

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    ExamDesk desk;

    @Autowired
    Institution institution;

    @Autowired
    JdbcClient db;

    PersonId unit;
    ExamsCast.Held held;
    String path;

    @BeforeEach
    void a_draft_that_starts_tomorrow() {
        unit = cast.person("Жанат", Role.UNIT_STAFF);
        held = exams.draft(Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(1)), false);
        path = "/exams/setting/" + held.exam().id();
    }

    String[] form() {
        return new String[] {
            "discipline", held.taught().discipline().toString(),
            "control", held.taught().column().toString(),
            "test", held.exam().blueprint().toString(),
            "title.kk", "Емтихан",
            "title.ru", "Экзамен",
            "title.en", "Exam",
            "form", "TEST",
            "feedback", "SCORE",
            "starts", "2030-01-01T10:00",
            "closes", "2030-01-01T12:00",
            "minutes", "45",
            "grace", "30",
            "networks", "10.20.0.0/16"
        };
    }

    static String[] with(String[] fields, String... changes) {
        var changed = fields.clone();
        for (int i = 0; i < changes.length; i += 2)
            changed[Arrays.asList(fields).indexOf(changes[i]) + 1] = changes[i + 1];
        return changed;
    }
}
