package pages.data;

import static pages.data.Academy.id;
import static pages.data.Academy.titled;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What is taught and who studies it: two programmes, a discipline a course, approved syllabi, groups. */
final class TeachingData {
    /** The control events of every syllabus with their weights. */
    static final List<String> KINDS = List.of("CURRENT", "MIDTERM", "FINAL");

    private static final List<Integer> WEIGHTS = List.of(30, 30, 40);
    private static final List<String> FORMATS = List.of("SYNCHRONOUS", "ASYNCHRONOUS", "PRACTICAL");

    private TeachingData() {}

    static void write(Connection db) throws SQLException, IOException {
        programmes(db);
        syllabi(db);
        groups(db);
    }

    static int controlOfSection(int course, int section) {
        return section * KINDS.size() / Academy.sectionsOf(course);
    }

    private static void programmes(Connection db) throws SQLException, IOException {
        try (var tables = new Tables(db)) {
            var programmes = tables.of("programs.programme (id, code, title, level, register_number, parts)");
            var disciplines = tables.of(
                    "programs.discipline (id, programme_id, code, title, credits, synchronous, asynchronous, practice)");
            var teachers = tables.of("programs.teacher (discipline_id, person_id)");
            for (var programme = 0; programme < 2; programme++)
                programmes.add(
                        id("programme", programme), "6B%05d".formatted(programme),
                        titled("бағдарлама", "Программа", "Programme", programme + 1), titled("деңгей", "Уровень", "Level", 6),
                        "BENCH-" + programme, "{}");
            for (var course = 0; course < Academy.COURSES; course++) {
                disciplines.add(
                        id("discipline", course), id("programme", course % 2), "D %03d".formatted(course),
                        titled("пән: қауіпсіздік негіздері", "Основы безопасности", "Foundations of safety", course + 1), 5, 50, 70, 30);
                teachers.add(id("discipline", course), id("person", Academy.teacherOf(course)));
            }
        }
    }

    private static void syllabi(Connection db) throws SQLException, IOException {
        try (var tables = new Tables(db)) {
            var syllabi = tables.of("programs.syllabus (id, discipline_id, version, stage, parts)");
            var topics = tables.of("programs.topic (syllabus_id, id, number, week, title, hours, format)");
            var controls = tables.of("programs.control (syllabus_id, id, position, title, kind, weight, due)");
            for (var course = 0; course < Academy.COURSES; course++) {
                var syllabus = id("syllabus", course);
                var sections = Academy.sectionsOf(course);
                syllabi.add(syllabus, id("discipline", course), 1, "APPROVED", "{}");
                for (var section = 0; section < sections; section++)
                    topics.add(
                            syllabus, topic(course, section), section + 1, section + 1, sectionTitle(section), 8,
                            FORMATS.get(section % FORMATS.size()));
                for (var control = 0; control < KINDS.size(); control++)
                    controls.add(
                            syllabus, control(course, control), control + 1, controlTitle(control), KINDS.get(control),
                            WEIGHTS.get(control), Academy.dueOf(lastSection(control, sections)));
            }
        }
    }

    private static void groups(Connection db) throws SQLException, IOException {
        var enrolled = Academy.momentOf(Academy.TERM_BEGIN.minusDays(10));
        try (var tables = new Tables(db)) {
            var groups = tables.of("learners.study_group (id, name, programme_id, admission_year, curator_id)");
            var learners = tables.of("learners.learner (id, person_id, group_id, status)");
            var movements = tables.of("learners.movement (id, learner_id, at, by_id, kind, to_group, reason)");
            for (var group = 0; group < Academy.groups(); group++)
                groups.add(
                        id("group", group), "ӨҚ-%02d".formatted(group + 1), id("programme", group % 2), 2025,
                        id("person", 1 + group % Academy.TEACHERS));
            Academy.learners().forEach(learner -> {
                var group = id("group", Academy.groupOf(learner));
                learners.add(id("learner", learner), id("person", learner), group, "STUDYING");
                movements.add(
                        id("movement", learner), id("learner", learner), enrolled, id("person", 0), "ENROLLED", group, "");
            });
        }
    }

    static Object topic(int course, int section) {
        return id("topic", course * Academy.SECTIONS + section);
    }

    static Object control(int course, int control) {
        return id("control", course * KINDS.size() + control);
    }

    static String sectionTitle(int section) {
        return titled("тақырып: өртке қарсы қорғаныс", "Тема: противопожарная защита", "Topic: fire protection", section + 1);
    }

    static String controlTitle(int control) {
        return titled("бақылау", "Контроль", "Control", control + 1);
    }

    static int lastSection(int control, int sections) {
        return (control + 1) * sections / KINDS.size() - 1;
    }
}
