package kz.qashyq.cast;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.resources.ResourceContent;
import kz.qashyq.resources.ResourceContent.Chapter;
import kz.qashyq.resources.ResourceContent.Lecture;
import kz.qashyq.resources.ResourceContent.Video;
import kz.qashyq.resources.ResourceDesk;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceReaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** Resources and their files for tests, and readers let in by hand, as a course would let in its learners. */
@Component
public final class ResourcesCast implements ResourceReaders {
    public static final byte[] MP4 = bytes("\0\0\0\u0020ftypisom\0\0\u0002\0isomiso2avc1mp41 a film");
    public static final byte[] PDF = bytes("%PDF-1.7\nabout fire");
    public static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR a picture");

    private final ResourceDesk desk;
    private final Files files;
    private final Map<ResourceId, Set<PersonId>> readers = new ConcurrentHashMap<>();

    ResourcesCast(ResourceDesk desk, Files files) {
        this.desk = desk;
        this.files = files;
    }

    public ResourceId draft(DisciplineId discipline, PersonId developer, ResourceContent content) {
        var title = Localized.of("Жану деген не", "Что такое горение", "What is combustion");
        return desk.create(ResourceId.next(), developer, discipline, title, content);
    }

    public ResourceId published(DisciplineId discipline, PersonId developer, ResourceContent content) {
        var id = draft(discipline, developer, content);
        desk.publish(id, developer);
        return id;
    }

    public static Lecture lecture(String html) {
        return new Lecture(Localized.of(html, "", ""));
    }

    public Video video(PersonId uploader) {
        return new Video(
                upload("Бейне.mp4", MP4, uploader).id(),
                Map.of(),
                List.of(new Chapter(0, Localized.of("Кіріспе", "Введение", "Introduction"))),
                null);
    }

    /** A file that this person has uploaded and no module has claimed. */
    public StoredFile upload(String name, byte[] content, PersonId uploader) {
        var part = new MockMultipartFile("file", name, null, content);
        return files.received(uploader, List.<FileId>of(), List.of(part)).getFirst();
    }

    public void letRead(PersonId person, ResourceId resource) {
        readers.computeIfAbsent(resource, key -> ConcurrentHashMap.newKeySet()).add(person);
    }

    @Override
    public boolean mayRead(PersonId person, Set<Role> roles, ResourceId resource) {
        return readers.getOrDefault(resource, Set.of()).contains(person);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
