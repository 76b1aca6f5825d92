package kz.qashyq.courses.course;

import java.time.Instant;
import kz.qashyq.courses.AcademicTerm;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.CourseType;
import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import org.jspecify.annotations.Nullable;

/** A discipline taught to a group by a teacher in a term. */
public record Course(
        CourseId id,
        DisciplineId discipline,
        GroupId group,
        PersonId teacher,
        JournalId journal,
        int syllabusVersion,
        AcademicTerm term,
        CourseType type,
        CourseState state,
        @Nullable Instant closed) {
    public String path() {
        return "/courses/" + id;
    }

    public boolean isOpen() {
        return state == CourseState.OPEN;
    }
}
