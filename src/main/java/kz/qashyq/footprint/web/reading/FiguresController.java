package kz.qashyq.footprint.web.reading;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.footprint.reading.Doing;
import kz.qashyq.footprint.reading.Event;
import kz.qashyq.footprint.reading.HeatYear;
import kz.qashyq.footprint.reading.Period;
import kz.qashyq.footprint.reading.Progress;
import kz.qashyq.footprint.reading.Timeliness;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.footprint.reading.TraceFilter;
import kz.qashyq.footprint.reading.TraceRepository;
import kz.qashyq.footprint.web.reading.FiguresPage.Subject;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.trace.TracedCourses;
import kz.qashyq.platform.trace.TracedItem;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Progress in materials and timeliness of tasks, discipline by discipline, in a period; each figure opens its events. */
@Controller
class FiguresController {
    /** More completions and works than anybody leaves in all their years. */
    private static final int MOST = 5_000;

    private final TraceRepository traces;
    private final TraceAccess access;
    private final Optional<TracedCourses> courses;
    private final Institution institution;
    private final Clock clock;

    FiguresController(
            TraceRepository traces,
            TraceAccess access,
            Optional<TracedCourses> courses,
            Institution institution,
            Clock clock) {
        this.traces = traces;
        this.access = access;
        this.courses = courses;
        this.institution = institution;
        this.clock = clock;
    }

    @GetMapping("/footprint/learners/{learner}/figures")
    @Permit({
        Role.LEARNER,
        Role.TRAINEE,
        Role.REPRESENTATIVE,
        Role.TEACHER,
        Role.REGISTRAR,
        Role.DEAN,
        Role.DEPUTY_HEAD,
        Role.HEAD
    })
    View show(
            @PathVariable LearnerId learner,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Me me) {
        var found = access.learner(learner, me);
        var zone = institution.zone();
        var period = PeriodForm.of(from, to, institution);
        var days = HeatYear.of(period, traces.days(found.person(), period, zone));
        return new FiguresPage(LearnerHead.of(found, me), period, days, subjects(found, period), zone);
    }

    private List<Subject> subjects(Learner learner, Period period) {
        if (courses.isEmpty()) return List.of();
        var studied = courses.get().studiedBy(learner.group().value());
        var ids = studied.stream().map(TracedCourse::id).toList();
        var items = courses.get().items(ids, learner.id().value());
        var done = traces.find(
                learner.person(),
                new TraceFilter(null, null, null, Set.of(Doing.OPENED, Doing.COMPLETED, Doing.HANDED_IN), true, null),
                MOST);
        return studied.stream()
                .map(course -> subject(course, of(items, course.id()), done, period))
                .toList();
    }

    private static List<TracedItem> of(List<TracedItem> items, UUID course) {
        return items.stream().filter(it -> it.course().equals(course)).toList();
    }

    private Subject subject(TracedCourse course, List<TracedItem> items, List<Event> done, Period period) {
        var zone = institution.zone();
        var within = done.stream().filter(it -> period.contains(it.at(), zone)).toList();
        // A work may be handed in long before its deadline's period.
        var due = items.stream()
                .filter(it -> it.deadline() != null && period.contains(it.deadline(), zone))
                .toList();
        return new Subject(course, Progress.of(within, items), Timeliness.of(done, due, clock.instant()));
    }
}
