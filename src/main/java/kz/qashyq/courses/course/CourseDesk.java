package kz.qashyq.courses.course;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.CourseType;
import kz.qashyq.courses.NewCourse;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.Journals;
import kz.qashyq.journal.NewJournal;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.Syllabi;
import kz.qashyq.programs.SyllabusApproved;
import kz.qashyq.programs.WithinSyllabus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates, opens and closes courses, and keeps them by the syllabus in force. */
@Service
public class CourseDesk {
    private final CourseRepository courses;
    private final SectionRepository sections;
    private final Syllabi syllabi;
    private final Journals journals;
    private final Audit audit;
    private final Clock clock;

    CourseDesk(
            CourseRepository courses,
            SectionRepository sections,
            Syllabi syllabi,
            Journals journals,
            Audit audit,
            Clock clock) {
        this.courses = courses;
        this.sections = sections;
        this.syllabi = syllabi;
        this.journals = journals;
        this.audit = audit;
        this.clock = clock;
    }

    /** PLN-10: only within the approved syllabus, which gives the course its sections and its journal. */
    @Transactional
    public CourseId create(NewCourse wish, PersonId by) {
        var syllabus = syllabi.approved(wish.discipline());
        if (WithinSyllabus.decide(syllabus) instanceof Decision.Refused refused) throw Refusal.by(refused);
        if (courses.exists(wish.discipline(), wish.group(), wish.teacher(), wish.term()))
            throw Refusal.conflict("courses.exists");
        var within = syllabus.orElseThrow();
        var journal = journals.open(
                new NewJournal(JournalId.next(), wish.discipline(), wish.group(), wish.teacher(), within));
        var course = new Course(
                CourseId.next(),
                wish.discipline(),
                wish.group(),
                wish.teacher(),
                journal,
                within.version(),
                wish.term(),
                wish.type(),
                CourseState.DRAFT,
                null);
        courses.insert(course, within, clock.instant().atOffset(ZoneOffset.UTC));
        for (var topic : within.topics()) sections.save(course.id(), topic);
        audit.record(
                by, "courses.deed.created", course.id(), Map.of("syllabus", within.version(), "type", wish.type()));
        return course.id();
    }

    /** LMS-17: not without materials. */
    @Transactional
    public void open(Course course, long materialsPlaced, PersonId by) {
        if (Starting.decide(materialsPlaced) instanceof Decision.Refused refused) throw Refusal.by(refused);
        courses.setState(course.id(), CourseState.OPEN, null);
        audit.record(by, "courses.deed.opened", course.id(), Map.of("materials", materialsPlaced));
    }

    /** From now on it is only read. */
    @Transactional
    public void close(Course course, PersonId by) {
        if (!course.isOpen()) throw Refusal.conflict("courses.notOpen");
        courses.setState(course.id(), CourseState.CLOSED, clock.instant().atOffset(ZoneOffset.UTC));
        audit.record(by, "courses.deed.closed", course.id(), Map.of());
    }

    @Transactional
    public void setType(Course course, CourseType type, PersonId by) {
        courses.setType(course.id(), type);
        audit.record(by, "courses.deed.typed", course.id(), Map.of("old", course.type(), "new", type));
    }

    /** A newer syllabus came into force: the courses that are not over follow it, and nobody's work is lost. */
    @EventListener
    @Transactional
    public void on(SyllabusApproved approved) {
        var syllabus = syllabi.approved(approved.discipline()).orElseThrow();
        for (var course : courses.ofDiscipline(approved.discipline())) {
            if (course.state() != CourseState.CLOSED) follow(course, syllabus);
        }
    }

    private void follow(Course course, ApprovedSyllabus syllabus) {
        sections.dropAllBut(
                course.id(),
                syllabus.topics().stream().map(topic -> topic.id().value()).toArray(UUID[]::new));
        for (var topic : syllabus.topics()) sections.save(course.id(), topic);
        journals.follow(course.journal(), syllabus);
        courses.setSyllabus(course.id(), syllabus);
        audit.record(null, "courses.deed.followed", course.id(), Map.of("syllabus", syllabus.version()));
    }
}
