package kz.qashyq.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.resources.ResourceContent;
import kz.qashyq.resources.ResourceDesk;
import kz.qashyq.resources.ResourceId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The filled discipline's lectures, its video and a document. */
@Component
class DemoMaterials {
    private static final Pattern FIGURE = Pattern.compile("src=\"figure:([a-z-]+)\"");

    private final ResourceDesk desk;
    private final Files files;

    DemoMaterials(ResourceDesk desk, Files files) {
        this.desk = desk;
        this.files = files;
    }

    /** @param lectures by the name of their file, in the order of the topics */
    record Made(Map<String, ResourceId> lectures, ResourceId video) {}

    Made make(DisciplineId discipline, PersonId developer) {
        var lectures = new HashMap<String, ResourceId>();
        for (var topic : Node.read("discipline.yaml").nodes("topics"))
            lectures.put(topic.string("lecture"), lecture(discipline, topic, developer));
        return new Made(lectures, video(discipline, developer));
    }

    private ResourceId lecture(DisciplineId discipline, Node topic, PersonId developer) {
        var id = ResourceId.next();
        var figures = new HashMap<String, FileId>();
        var name = topic.string("lecture");
        var html = Localized.of(
                html(name, Language.KK, id, figures, developer),
                html(name, Language.RU, id, figures, developer),
                html(name, Language.EN, id, figures, developer));
        desk.create(id, developer, discipline, topic.localized("title"), new ResourceContent.Lecture(html));
        desk.publish(id, developer);
        return id;
    }

    /** The content names figures; here they become pictures of the lecture, one for all three languages. */
    private String html(
            String name, Language language, ResourceId lecture, Map<String, FileId> figures, PersonId developer) {
        return FIGURE.matcher(Node.text("lectures/" + name + "." + language.code() + ".html"))
                .replaceAll(found -> {
                    var file = figures.computeIfAbsent(
                            found.group(1), figure -> store("figures/" + figure + ".svg", lecture, developer));
                    return "src=\"/files/" + file + "\"";
                });
    }

    private ResourceId video(DisciplineId discipline, PersonId developer) {
        var script = Node.read("video/script.yaml");
        var id = ResourceId.next();
        var subtitles = new EnumMap<Language, FileId>(Language.class);
        for (var language : Language.values())
            subtitles.put(language, store("video/subtitles." + language.code() + ".vtt", id, developer));
        List<ResourceContent.Chapter> chapters = new ArrayList<>();
        for (var chapter : script.nodes("chapters"))
            chapters.add(new ResourceContent.Chapter(chapter.number("start"), chapter.localized("title")));
        var video = new ResourceContent.Video(
                store("video/lecture.mp4", id, developer),
                subtitles,
                chapters,
                store("video/lecture.jpg", id, developer));
        desk.create(id, developer, discipline, script.localized("title"), video);
        desk.publish(id, developer);
        return id;
    }

    private FileId store(String file, ResourceId owner, PersonId developer) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return files.store(new ByteArrayInputStream(bytes(file)), name, developer, ResourceDesk.filesOf(owner))
                .id();
    }

    private static byte[] bytes(String file) {
        try (var in = new ClassPathResource(Node.FOLDER + file).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration lacks " + file, e);
        }
    }
}
