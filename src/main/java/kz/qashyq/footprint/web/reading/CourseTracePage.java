package kz.qashyq.footprint.web.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.footprint.reading.Doing;
import kz.qashyq.footprint.reading.Event;
import kz.qashyq.footprint.reading.Period;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.web.View;

public record CourseTracePage(
        TracedCourse course,
        Period period,
        CourseDays days,
        List<Event> events,
        Map<PersonId, Person> names,
        int number,
        boolean hasMore)
        implements View {

    public String path() {
        return "/footprint/courses/" + course.id();
    }

    public String page(int wanted) {
        return path() + "?" + period.query() + "&page=" + wanted;
    }

    public String who(Event event) {
        var person = TraceAccess.person(event);
        return person != null && names.containsKey(person)
                ? Objects.requireNonNull(names.get(person)).listName()
                : "";
    }

    /** The columns of the table: signing in is no deed in a course. */
    public List<Doing> columns() {
        return List.of(
                Doing.OPENED,
                Doing.STUDIED,
                Doing.COMPLETED,
                Doing.HANDED_IN,
                Doing.ATTEMPTED,
                Doing.MARKED,
                Doing.OTHER);
    }
}
