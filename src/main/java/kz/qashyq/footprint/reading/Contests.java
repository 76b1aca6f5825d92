package kz.qashyq.footprint.reading;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.trace.TracedCourses;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner says that an event is not as it was, and gets an answer. The event itself is never altered. */
@Service
public class Contests {
    private final ContestRepository rows;
    private final TraceAccess access;
    private final Optional<TracedCourses> courses;
    private final Audit audit;
    private final Clock clock;

    Contests(ContestRepository rows, TraceAccess access, Optional<TracedCourses> courses, Audit audit, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.courses = courses;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Contest> of(Event event) {
        return rows.find(event.id());
    }

    /** Only the person whose event it is; once. */
    @Transactional
    public void file(Event event, String why, Me me) {
        if (!me.id().equals(TraceAccess.person(event))) throw Refusal.forbidden();
        var course = access.courseOf(event).map(TracedCourse::id).orElse(null);
        if (!rows.file(event.id(), me.id(), course, why, clock.instant()))
            throw Refusal.conflict("footprint.reading.contest.again");
        audit.record(
                me.id(),
                "footprint.deed.eventContested",
                "Statement",
                event.id().toString(),
                Map.of("why", why));
    }

    @Transactional
    public void answer(Event event, ContestState outcome, String said, Me me) {
        if (!access.mayJudge(event, me)) throw Refusal.forbidden();
        if (outcome == ContestState.WAITING) throw Refusal.invalid("footprint.reading.contest.choose");
        if (rows.find(event.id()).isEmpty()) throw Refusal.notFound();
        if (!rows.answer(event.id(), outcome, said, clock.instant(), me.id()))
            throw Refusal.conflict("footprint.reading.contest.answered");
        audit.record(
                me.id(),
                "footprint.deed.contestAnswered",
                "Statement",
                event.id().toString(),
                Map.of("outcome", outcome.name(), "said", said));
    }

    /** Those that this person may answer, the oldest first; the registrar may answer all. */
    public List<Contest> waitingFor(Me me) {
        if (me.is(Role.REGISTRAR)) return rows.waiting();
        if (!me.is(Role.TEACHER) || courses.isEmpty()) return List.of();
        Set<UUID> taught =
                courses.get().taughtBy(me.id()).stream().map(TracedCourse::id).collect(Collectors.toSet());
        return rows.waitingIn(taught);
    }
}
