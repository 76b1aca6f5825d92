package pages.data;

import static pages.data.Academy.id;
import static pages.data.Academy.titled;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A journal a course, full of marks; one mark in thirty was changed once. */
final class JournalData {
    private JournalData() {}

    /** Two works a section in the measured course, one in the others. */
    static int worksOfSection(int course) {
        return course == 0 ? 2 : 1;
    }

    static Object work(int course, int section, int work) {
        return CourseData.item(course, section, CourseData.firstWork(course) + work);
    }

    static void write(Connection db) throws SQLException, IOException {
        try (var tables = new Tables(db)) {
            var journals = tables.of("journal.journal (id, discipline_id, group_id, teacher_id, syllabus_id, opened)");
            var columns = tables.of(
                    "journal.control_column (journal_id, control_id, position, title, kind, weight, due)");
            var works = tables.of("journal.component (journal_id, id, control_id, title, due)");
            var marks = tables.of(
                    "journal.mark (journal_id, learner_id, target, version, points, source, entered, entered_by, late, reason)");
            for (var course = 0; course < Academy.COURSES; course++) {
                var journal = id("journal", course);
                var sections = Academy.sectionsOf(course);
                journals.add(
                        journal, id("discipline", course), id("group", Academy.groupOfCourse(course)),
                        id("person", Academy.teacherOf(course)), id("syllabus", course), Academy.momentOf(Academy.TERM_BEGIN));
                for (var control = 0; control < TeachingData.KINDS.size(); control++)
                    columns.add(
                            journal, TeachingData.control(course, control), control, TeachingData.controlTitle(control),
                            TeachingData.KINDS.get(control), control == 2 ? 40 : 30,
                            Academy.dueOf(TeachingData.lastSection(control, sections)));
                for (var section = 0; section < sections; section++)
                    for (var work = 0; work < worksOfSection(course); work++) {
                        works.add(
                                journal, work(course, section, work),
                                TeachingData.control(course, TeachingData.controlOfSection(course, section)),
                                titled("жұмыс", "Работа", "Work", section * 2 + work + 1), Academy.dueOf(section));
                        marks(marks, course, section, work);
                    }
            }
        }
    }

    private static void marks(Rows marks, int course, int section, int work) {
        var teacher = id("person", Academy.teacherOf(course));
        var entered = Academy.momentOf(Academy.dueOf(section)).minusSeconds(3600);
        Academy.membersOf(Academy.groupOfCourse(course)).forEach(learner -> {
            var versions = Academy.draw(30, course, section, work, learner) == 0 ? 2 : 1;
            for (var version = 1; version <= versions; version++)
                marks.add(
                        id("journal", course), id("learner", learner), work(course, section, work), version,
                        40 + Academy.draw(61, course, section, work, learner, version), "TEACHER",
                        entered.plusSeconds(86_400L * (version - 1)), teacher, version == 2,
                        version == 2 ? "Апелляция бойынша" : "");
        });
    }
}
