package pages.data;

import static pages.data.Academy.id;
import static pages.data.Academy.titled;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;

/**
 * The question bank of the measured course and its tests. Every learner of the big group has an open paper of the first test
 * with a third of it answered, and a finished paper of each later test of the sections behind us.
 */
final class TestData {
    private static final int BANK = 600;
    private static final int OPTIONS = 4;

    private TestData() {}

    record Option(int number, Localized text, boolean correct) {}

    record Choice(List<Option> options) {}

    static void write(Connection db) throws SQLException, IOException {
        bank(db);
        tests(db);
        papers(db);
    }

    static Object test(int section) {
        return id("test", section);
    }

    private static void bank(Connection db) throws SQLException, IOException {
        var written = Academy.momentOf(Academy.TERM_BEGIN.minusDays(15));
        try (var tables = new Tables(db)) {
            var topics = tables.of("testing.topic (id, discipline_id, number, title)");
            var questions = tables.of("testing.question (id, discipline_id, topic_id, kind, difficulty, version)");
            var versions = tables.of(
                    "testing.question_version (id, question_id, number, text, body, feedback, missing, folded, written, written_by)");
            for (var section = 0; section < Academy.SECTIONS; section++)
                topics.add(id("bank", section), id("discipline", 0), section + 1, TeachingData.sectionTitle(section));
            for (var question = 0; question < BANK; question++) {
                questions.add(
                        id("question", question), id("discipline", 0), id("bank", question % Academy.SECTIONS), "SINGLE",
                        1 + question % 3, 1);
                versions.add(
                        id("version", question), id("question", question), 1, text(question).json(), body(question),
                        Localized.empty().json(), "{}", text(question).kk().toLowerCase(), written,
                        id("person", Academy.teacherOf(0)));
            }
        }
    }

    /** True questions that need no subject: what a stair's height is. */
    private static Localized text(int question) {
        var steps = 10 + question % 37;
        var height = 12 + question % 7;
        return Localized.of(
                "Эвакуация баспалдағында %d саты бар, әр сатының биіктігі %d см. Баспалдақтың биіктігі неше сантиметр?".formatted(steps, height),
                "В эвакуационной лестнице %d ступеней высотой по %d см. Какова высота лестницы в сантиметрах?".formatted(steps, height),
                "An escape stair has %d steps, each %d cm high. How high is the stair in centimetres?".formatted(steps, height));
    }

    private static String body(int question) {
        var right = (10 + question % 37) * (12 + question % 7);
        var options = new ArrayList<Option>();
        for (var number = 1; number <= OPTIONS; number++)
            options.add(new Option(number, Localized.same((right + (number - 1) * 12) + " см"), number == 1));
        return Json.write(new Choice(options));
    }

    private static void tests(Connection db) throws SQLException, IOException {
        var created = Academy.momentOf(Academy.TERM_BEGIN.minusDays(14));
        try (var tables = new Tables(db)) {
            var tests = tables.of(
                    "testing.test (id, discipline_id, title, instructions, minutes, attempts, shuffle_questions, shuffle_options, one_per_page, feedback, pass_mark, self_check, ready, created, created_by)");
            var parts = tables.of("testing.part (id, test_id, position, topic_id, draw, points)");
            for (var section = 0; section < Academy.SECTIONS; section++) {
                tests.add(
                        test(section), id("discipline", 0), titled("тест", "Тест", "Test", section + 1), Localized.empty().json(),
                        0, 2, true, true, false, "AT_ONCE", 50, false, true, created, id("person", Academy.teacherOf(0)));
                parts.add(id("part", section), test(section), 1, id("bank", section), Academy.QUESTIONS, 1);
            }
        }
    }

    private static void papers(Connection db) throws SQLException, IOException {
        try (var tables = new Tables(db)) {
            var attempts = tables.of(
                    "testing.attempt (id, test_id, person_id, number, seed, started, back_to, finished, finish, points, most, percent)");
            var items = tables.of(
                    "testing.item (attempt_id, position, version_id, options, points, answer, sequence, saved, share)");
            for (var n = 0; n < Academy.BIG_GROUP; n++)
                for (var section = 0; section < Academy.SECTIONS_STUDIED; section++)
                    paper(attempts, items, Academy.learnerOfBigGroup(n), section);
        }
    }

    private static void paper(Rows attempts, Rows items, int learner, int section) {
        var open = section == 0;
        var attempt = attempt(learner, section);
        var right = open ? 0 : 15 + Academy.draw(16, learner, section);
        var begun = Academy.momentOf(Academy.dueOf(section)).minusSeconds(90_000);
        attempts.add(
                attempt, test(section), id("person", learner), 1, learner, begun, "/courses/" + id("course", 0),
                open ? null : begun.plusSeconds(1800), open ? null : "HANDED_IN", open ? null : right, Academy.QUESTIONS,
                open ? null : right * 100.0 / Academy.QUESTIONS);
        var random = new Random(learner * 31L + section);
        for (var position = 1; position <= Academy.QUESTIONS; position++) {
            var order = new ArrayList<>(List.of(1, 2, 3, OPTIONS));
            Collections.shuffle(order, random);
            var answered = !open || position <= Academy.QUESTIONS / 3;
            var question = section + Academy.SECTIONS * (position - 1);
            items.add(
                    attempt, position, id("version", question),
                    order.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")), 1,
                    answered ? "{" + (position <= right ? 1 : 2) + "}" : "{}", answered ? 1 : 0,
                    answered ? begun.plusSeconds(position * 40L) : null, open ? null : position <= right ? 1 : 0);
        }
    }

    static Object attempt(int learner, int section) {
        return id("attempt", learner * Academy.SECTIONS + section);
    }
}
