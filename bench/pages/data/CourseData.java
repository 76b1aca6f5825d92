package pages.data;

import static pages.data.Academy.id;
import static pages.data.Academy.titled;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import kz.qashyq.platform.i18n.Localized;

/** The courses themselves: sections, items, and how far the big group has come in the measured one. */
final class CourseData {
    private static final int MOST_ITEMS = 4;

    private CourseData() {}

    /** Lectures come first in a section: two in the measured course, one in the others; then the works. */
    static int firstWork(int course) {
        return course == 0 ? 2 : 1;
    }

    static Object item(int course, int section, int place) {
        return id("item", (course * Academy.SECTIONS + section) * MOST_ITEMS + place);
    }

    static void write(Connection db) throws SQLException, IOException {
        courses(db);
        items(db);
        progress(db);
    }

    private static void courses(Connection db) throws SQLException, IOException {
        var created = Academy.momentOf(Academy.TERM_BEGIN);
        try (var tables = new Tables(db)) {
            var courses = tables.of(
                    "courses.course (id, discipline_id, group_id, teacher_id, journal_id, syllabus_id, syllabus_version, year, half, type, state, created)");
            var sections = tables.of("courses.section (id, course_id, topic_id, number, week, title, hours, format)");
            for (var course = 0; course < Academy.COURSES; course++) {
                courses.add(
                        id("course", course), id("discipline", course), id("group", Academy.groupOfCourse(course)),
                        id("person", Academy.teacherOf(course)), id("journal", course), id("syllabus", course), 1,
                        Academy.TERM_BEGIN.getYear(), 1, "ONLINE", "OPEN", created);
                for (var section = 0; section < Academy.sectionsOf(course); section++)
                    sections.add(
                            section(course, section), id("course", course), TeachingData.topic(course, section), section + 1,
                            section + 1, TeachingData.sectionTitle(section), 8, "ASYNCHRONOUS");
            }
        }
    }

    private static void items(Connection db) throws SQLException, IOException {
        try (var tables = new Tables(db)) {
            var items = tables.of(
                    "courses.item (id, course_id, section_id, position, kind, resource_id, test_id, title, published, required, deadline, control_id)");
            var tasks = tables.of(
                    "courses.task (item_id, instructions, max_points, accepted, attempts, late_accepted, work_kind)");
            for (var course = 0; course < Academy.COURSES; course++)
                for (var section = 0; section < Academy.sectionsOf(course); section++)
                    for (var place = 0; place < firstWork(course) + JournalData.worksOfSection(course); place++)
                        item(items, tasks, course, section, place);
        }
    }

    private static void item(Rows items, Rows tasks, int course, int section, int place) {
        var isLecture = place < firstWork(course);
        var isTest = place == 3;
        var title = titled("тапсырма", "Задание", "Task", section + 1);
        var control = TeachingData.control(course, TeachingData.controlOfSection(course, section));
        items.add(
                item(course, section, place), id("course", course), section(course, section), place + 1,
                isLecture ? "RESOURCE" : isTest ? "TEST" : "TASK", isLecture ? MaterialData.lecture(course, section, place) : null,
                isTest ? TestData.test(section) : null, isLecture || isTest ? null : title, true, true,
                isLecture ? null : Academy.momentOf(Academy.dueOf(section)), isLecture ? null : control);
        if (!isLecture && !isTest)
            tasks.add(item(course, section, place), instructions(), 100, "{PDF,DOCX}", 0, true, "INDEPENDENT");
    }

    private static String instructions() {
        return Localized.of(
                        "<p>Өз ғимаратыңыздың эвакуация жоспарын сызып, қысқаша сипаттаңыз.</p>",
                        "<p>Начертите план эвакуации своего здания и кратко опишите его.</p>",
                        "<p>Draw the evacuation plan of your building and describe it briefly.</p>")
                .json();
    }

    /** All sections behind us are opened, nine of ten items done; of the tasks every one is handed in and most are marked. */
    private static void progress(Connection db) throws SQLException, IOException {
        try (var tables = new Tables(db)) {
            var progress = tables.of("courses.progress (item_id, learner_id, opened, done, best)");
            var works = tables.of(
                    "courses.submission (id, item_id, learner_id, version, state, comment, handed_in, reckoned, points)");
            var reviews = tables.of("courses.review (id, submission_id, at, teacher_id, verdict, points, comment)");
            for (var n = 0; n < Academy.BIG_GROUP; n++)
                for (var section = 0; section < Academy.SECTIONS_STUDIED; section++) {
                    var learner = Academy.learnerOfBigGroup(n);
                    var at = Academy.momentOf(Academy.dueOf(section)).minusSeconds(86_400);
                    for (var place = 0; place < MOST_ITEMS; place++)
                        if (place != 2) studied(progress, learner, section, place, at);
                    handedIn(works, reviews, learner, section, at);
                }
        }
    }

    private static void studied(Rows progress, int learner, int section, int place, Instant at) {
        var done = Academy.draw(10, learner, section, place) > 0 && !(place == 3 && section == 0);
        progress.add(
                item(0, section, place), id("learner", learner), at, done ? at.plusSeconds(900) : null,
                place == 3 && done ? 50 + Academy.draw(51, learner, section) : null);
    }

    private static void handedIn(Rows works, Rows reviews, int learner, int section, Instant at) {
        var number = learner * Academy.SECTIONS + section;
        var points = 55 + Academy.draw(46, learner, section);
        var marked = Academy.draw(8, learner, section, 2) > 0;
        works.add(
                id("submission", number), item(0, section, 2), id("learner", learner), 1, marked ? "MARKED" : "HANDED_IN",
                "Жоспар мен сипаттамасы қоса берілді.", at, at, marked ? points : null);
        if (marked)
            reviews.add(
                    id("review", number), id("submission", number), at.plusSeconds(40_000), id("person", Academy.teacherOf(0)),
                    "MARKED", points, "Сызба дәл, қашықтықтар көрсетілген.");
    }

    private static Object section(int course, int section) {
        return id("section", course * Academy.SECTIONS + section);
    }
}
