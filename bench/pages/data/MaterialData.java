package pages.data;

import static pages.data.Academy.id;
import static pages.data.Academy.titled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Lectures with the true texts of the demonstration in three languages. */
final class MaterialData {
    private MaterialData() {}

    record Lecture(Localized html) {}

    static void write(Connection db) throws SQLException, IOException {
        var texts = texts();
        var saved = Academy.momentOf(Academy.TERM_BEGIN.minusDays(15));
        try (var tables = new Tables(db)) {
            var resources = tables.of("resources.resource (id, discipline_id, kind, developer_id, created)");
            var versions = tables.of(
                    "resources.version (resource_id, number, title, content, author_id, saved, published, published_by)");
            for (var course = 0; course < Academy.COURSES; course++)
                for (var section = 0; section < Academy.sectionsOf(course); section++)
                    for (var lecture = 0; lecture < CourseData.firstWork(course); lecture++) {
                        var teacher = id("person", Academy.teacherOf(course));
                        resources.add(lecture(course, section, lecture), id("discipline", course), "LECTURE", teacher, saved);
                        versions.add(
                                lecture(course, section, lecture), 1,
                                titled("дәріс: өрттің алдын алу", "Лекция: предупреждение пожаров", "Lecture: preventing fires", section * 2 + lecture + 1),
                                texts.get((section * 2 + lecture) % texts.size()), teacher, saved, saved, teacher);
                    }
        }
    }

    static Object lecture(int course, int section, int lecture) {
        return id("resource", (course * Academy.SECTIONS + section) * 2 + lecture);
    }

    private static List<String> texts() throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:kz/qashyq/demo/content/lectures/*.kk.html");
        return Arrays.stream(found)
                .map(file -> file.getFilename().replace(".kk.html", ""))
                .sorted()
                .map(name -> Json.write(new Lecture(Localized.of(read(name, "kk"), read(name, "ru"), read(name, "en")))))
                .toList();
    }

    private static String read(String name, String language) {
        var path = "/kz/qashyq/demo/content/lectures/%s.%s.html".formatted(name, language);
        try (var in = MaterialData.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
