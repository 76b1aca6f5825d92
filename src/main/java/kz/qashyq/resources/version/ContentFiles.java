package kz.qashyq.resources.version;

import java.util.Map;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.EditorHtml;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.ResourceContent;
import kz.qashyq.resources.ResourceContent.Attachment;
import kz.qashyq.resources.ResourceContent.Lecture;
import kz.qashyq.resources.ResourceContent.Link;
import kz.qashyq.resources.ResourceContent.Pdf;
import kz.qashyq.resources.ResourceContent.Video;
import kz.qashyq.resources.ResourceId;
import org.springframework.stereotype.Component;

/** Makes the files that a content names the resource's own, and cleans a lecture's text on the way. */
@Component
class ContentFiles {
    private final Files files;
    private final ResourceRepository resources;
    private final Programs programs;

    ContentFiles(Files files, ResourceRepository resources, Programs programs) {
        this.files = files;
        this.resources = resources;
        this.programs = programs;
    }

    ResourceContent settle(ResourceId id, ResourceContent content, PersonId me) {
        if (content instanceof Lecture(var html)) return new Lecture(withOwnPictures(id, html, me));
        var found = files.find(content.files());
        if (!found.keySet().containsAll(content.files())) throw Refusal.conflict("platform.files.notThere");
        if (!isFit(content, found)) throw Refusal.invalid("resources.error.type");
        var owner = ResourceFiles.ownedBy(id);
        for (var file : found.values()) if (!owner.equals(file.owner())) files.claim(file.id(), me, owner);
        return content;
    }

    private static boolean isFit(ResourceContent content, Map<FileId, StoredFile> files) {
        return switch (content) {
            case Video video ->
                Media.isPlayable(files.get(video.file()))
                        && video.subtitles().values().stream().allMatch(it -> Media.isSubtitles(files.get(it)))
                        && (video.poster() == null || Media.isPicture(files.get(video.poster())));
            case Pdf pdf -> Media.isPdf(files.get(pdf.file()));
            case Attachment ignored -> true;
            case Lecture ignored -> true;
            case Link ignored -> true;
        };
    }

    /** A picture that came along with a text copied from another resource is copied too, if the writer may have it. */
    private Localized withOwnPictures(ResourceId id, Localized typed, PersonId me) {
        var html = EditorHtml.clean(typed);
        var pictures = LecturePictures.pictures(html);
        var found = files.find(pictures);
        for (var picture : pictures) {
            var file = found.get(picture);
            if (file != null && ResourceFiles.ownedBy(id).equals(file.owner())) continue;
            if (file != null && file.owner() == null && file.uploader().equals(me)) {
                files.claim(picture, me, ResourceFiles.ownedBy(id));
            } else if (file != null && isFromOwnWork(file, id, me)) {
                var copy = files.copy(file, me, ResourceFiles.ownedBy(id));
                html = LecturePictures.exchange(html, picture, copy.id());
            } else {
                html = LecturePictures.without(html, picture);
            }
        }
        return html;
    }

    private boolean isFromOwnWork(StoredFile file, ResourceId target, PersonId me) {
        var owner = file.owner();
        if (owner == null
                || !owner.module().equals(ResourceFiles.ownedBy(target).module())) return false;
        var source = resources.find(new ResourceId(owner.id()));
        return source.isPresent()
                && (source.get().developer().equals(me)
                        || programs.teaches(me, source.get().discipline()));
    }
}
