package kz.qashyq.resources.web;

import java.util.List;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.programs.Discipline;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceKind;
import org.jspecify.annotations.Nullable;

/** @param id null while the resource is new */
public record WritingPage(Discipline discipline, @Nullable ResourceId id, ResourceForm form, FormErrors errors)
        implements FormView {
    public Message title() {
        return id == null
                ? Message.of("resources.new." + form.kind().name())
                : Message.of("resources.edit.title", form.title());
    }

    /** Where the form goes, and where giving up leads. */
    public String action() {
        return id == null ? shelf() : "/resources/" + id;
    }

    public String shelf() {
        return "/resources/of/" + discipline.id();
    }

    public boolean isLecture() {
        return form.kind() == ResourceKind.LECTURE;
    }

    public List<String> scripts() {
        return isLecture() ? List.of("editor.js") : List.of("upload.js");
    }

    public List<String> styles() {
        return isLecture() ? List.of("editor.css", "formula.css") : List.of();
    }
}
