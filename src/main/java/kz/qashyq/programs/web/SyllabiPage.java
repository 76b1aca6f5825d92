package kz.qashyq.programs.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.syllabus.Syllabus;
import org.jspecify.annotations.Nullable;

/** The disciplines that somebody teaches, or all of them, each with the newest version of its syllabus. */
public record SyllabiPage(List<Line> lines, boolean isTeacher, boolean isPlanner) implements View {
    public record Line(Discipline discipline, @Nullable Syllabus newest, boolean mayWrite) {}
}
