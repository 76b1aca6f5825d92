package kz.qashyq.footprint.web.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qashyq.footprint.reading.Attention;
import kz.qashyq.footprint.reading.CourseTraceRepository;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.institution.Institution;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.trace.TracedCourses;
import kz.qashyq.platform.trace.TracedItem;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** For a course's teacher: what was done in it day by day, and how its videos were watched. */
@Controller
class CourseTraceController {
    private static final int PAGE = 50;
    private static final int MOST_PAGES = 200;

    private final CourseTraceRepository traces;
    private final TraceAccess access;
    private final Optional<TracedCourses> courses;
    private final People people;
    private final Institution institution;

    CourseTraceController(
            CourseTraceRepository traces,
            TraceAccess access,
            Optional<TracedCourses> courses,
            People people,
            Institution institution) {
        this.traces = traces;
        this.access = access;
        this.courses = courses;
        this.people = people;
        this.institution = institution;
    }

    @GetMapping("/footprint/courses/{course}")
    @Permit({Role.TEACHER, Role.REGISTRAR, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD})
    View timeline(
            @PathVariable UUID course,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "1") String page,
            Me me) {
        var found = access.course(course, me);
        var zone = institution.zone();
        var period = PeriodForm.of(from, to, institution);
        var number = number(page);
        var events = traces.events(course, period, zone, PAGE + 1, (number - 1) * PAGE);
        var shown = events.size() > PAGE ? events.subList(0, PAGE) : events;
        var persons = shown.stream()
                .map(TraceAccess::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = persons.isEmpty() ? java.util.Map.<PersonId, Person>of() : people.find(persons);
        var days = CourseDays.of(period, traces.days(course, period, zone));
        return new CourseTracePage(found, period, days, shown, names, number, events.size() > PAGE);
    }

    @GetMapping("/footprint/courses/{course}/videos")
    @Permit({Role.TEACHER, Role.REGISTRAR, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD})
    View videos(@PathVariable UUID course, Me me) {
        return new VideosPage(access.course(course, me), videosOf(course).toList());
    }

    @GetMapping("/footprint/courses/{course}/videos/{video}")
    @Permit({Role.TEACHER, Role.REGISTRAR, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD})
    View attention(@PathVariable UUID course, @PathVariable UUID video, Me me) {
        var found = access.course(course, me);
        var item = videosOf(course)
                .filter(it -> it.thing().equals(video))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new AttentionPage(found, item, Attention.of(traces.reports(video)));
    }

    private Stream<TracedItem> videosOf(UUID course) {
        return courses.map(it -> it.videos(course)).stream().flatMap(List::stream);
    }

    private static int number(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 1, MOST_PAGES);
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }
}
