package kz.qashyq.programs.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Percent;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.ClassFormat;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.Topic;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.syllabus.AssessmentVariety;
import kz.qashyq.programs.syllabus.Syllabus;
import kz.qashyq.programs.syllabus.SyllabusCompleteness;

/**
 * A version of a syllabus, to be read.
 *
 * @param versions those that this reader may open, the newest first
 * @param acknowledged who has read this version, by name
 */
public record SyllabusPage(
        Syllabus syllabus,
        Discipline discipline,
        List<Syllabus> versions,
        List<HistoryLine> history,
        Map<String, Instant> acknowledged,
        Rights rights,
        Notice notice)
        implements View {
    /**
     * @param sees of whom the history and the list of acknowledgements is a concern
     * @param mayAcknowledge a learner who has not yet
     * @param hasAcknowledged a learner who has
     */
    public record Rights(
            boolean mayWrite,
            boolean mayDecide,
            boolean mayRequestChange,
            boolean mayAcknowledge,
            boolean hasAcknowledged,
            boolean sees) {}

    public String path() {
        return "/programs/syllabi/" + syllabus.id();
    }

    public int hours(ClassFormat format) {
        return syllabus.draft().topics().stream()
                .filter(topic -> topic.format() == format)
                .mapToInt(Topic::hours)
                .sum();
    }

    /** The ratio of class formats: what part of all its hours a format takes. */
    public Percent share(ClassFormat format) {
        return Percent.of(
                hours(format),
                syllabus.draft().topics().stream().mapToInt(Topic::hours).sum());
    }

    /** The version in force is the newest approved one; an older one says that it is not. */
    public boolean isSuperseded() {
        return versions.stream().anyMatch(it -> it.version() > syllabus.version() && it.stage() == Stage.APPROVED);
    }

    public Decision completeness() {
        return SyllabusCompleteness.decide(syllabus.draft());
    }

    public boolean isAssessmentPoor() {
        return AssessmentVariety.isPoor(syllabus.draft().controls());
    }

    @Override
    public int status() {
        return notice.status();
    }
}
