package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.progress.Tally;
import kz.qashyq.courses.progress.Walk;
import kz.qashyq.platform.web.View;

/** A learner's tasks, to be read by who represents them. */
public record LearnerTasksPage(String learner, List<Tasks> courses) implements View {
    public record Tasks(NamedCourse course, Tally tally, List<Walk.Step> steps) {}
}
