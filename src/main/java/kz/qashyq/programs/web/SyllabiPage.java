package kz.qashyq.programs.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.syllabus.Syllabus;
import org.jspecify.annotations.Nullable;

/** The disciplines that somebody teaches, or all of them, each with the newest version of its syllabus. */
public record SyllabiPage(List<Line> lines, boolean isTeacher, boolean isPlanner) implements View {
    /** @param programme its code: two programmes may have a discipline of the same name */
    public record Line(
            Discipline discipline,
            String programme,
            @Nullable Syllabus newest,
            boolean mayWrite) {}
}
