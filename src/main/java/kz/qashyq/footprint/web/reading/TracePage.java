package kz.qashyq.footprint.web.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.reading.Doing;
import kz.qashyq.footprint.reading.Event;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import org.jspecify.annotations.Nullable;

/**
 * @param next the last of this page, when older ones follow
 * @param isOlder whether this is not the first page
 */
public record TracePage(
        LearnerHead head,
        List<Event> events,
        List<Discipline> disciplines,
        @Nullable Discipline discipline,
        @Nullable Doing doing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Event next,
        boolean isOlder,
        ZoneId zone)
        implements View {

    public Map<LocalDate, List<Event>> days() {
        var days = new LinkedHashMap<LocalDate, List<Event>>();
        for (var event : events)
            days.computeIfAbsent(LocalDate.ofInstant(event.at(), zone), it -> new ArrayList<>())
                    .add(event);
        return days;
    }

    public Localized disciplineOf(Event event) {
        var said = event.said();
        return said == null ? Localized.empty() : title(said.discipline());
    }

    private Localized title(@Nullable UUID id) {
        return disciplines.stream()
                .filter(it -> it.id().value().equals(id))
                .map(Discipline::title)
                .findFirst()
                .orElse(Localized.empty());
    }

    /** {@link Doing#OTHER} is no verb to look for. */
    public List<Doing> doings() {
        return java.util.Arrays.stream(Doing.values())
                .filter(it -> it != Doing.OTHER)
                .toList();
    }

    public boolean isFiltered() {
        return discipline != null || doing != null || from != null || to != null;
    }

    public String newest() {
        return head.path() + "?" + query();
    }

    public String older() {
        return next == null ? newest() : newest() + "&before=" + TraceController.place(next);
    }

    private String query() {
        var query = new ArrayList<String>();
        if (discipline != null) query.add("discipline=" + discipline.id());
        if (doing != null) query.add("doing=" + doing.name());
        if (from != null) query.add("from=" + from);
        if (to != null) query.add("to=" + to);
        return String.join("&", query);
    }

    public static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
