package kz.qashyq.programs.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.syllabus.Syllabus;
import kz.qashyq.programs.syllabus.SyllabusPart;

/** A syllabus being written, as it was typed. */
public record SyllabusFormPage(
        Syllabus syllabus,
        Discipline discipline,
        int edition,
        Map<SyllabusPart, Localized> parts,
        List<TopicRow> topics,
        List<ControlRow> controls,
        FormErrors errors,
        Notice notice)
        implements View {
    /** A topic as it was typed. */
    public record TopicRow(String id, String week, Localized title, String hours, String format) {}

    /** A control event as it was typed. */
    public record ControlRow(String id, Localized title, String kind, String form, String weight, String due) {}

    public String path() {
        return "/programs/syllabi/" + syllabus.id();
    }

    public Localized part(SyllabusPart part) {
        return parts.getOrDefault(part, Localized.empty());
    }

    public WeightsFragment weights() {
        return WeightsFragment.of(controls);
    }

    @Override
    public int status() {
        return notice.status();
    }
}
