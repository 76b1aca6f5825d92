package kz.qashyq.footprint.web.reading;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.footprint.reading.Doing;
import kz.qashyq.footprint.reading.Event;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.footprint.reading.TraceFilter;
import kz.qashyq.footprint.reading.TraceFilter.Place;
import kz.qashyq.footprint.reading.TraceRepository;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** FTP-01: a learner's events, the newest first. */
@Controller
class TraceController {
    private static final int PAGE = 50;

    private final TraceRepository traces;
    private final TraceAccess access;
    private final Learners learners;
    private final Programs programs;
    private final Institution institution;

    TraceController(
            TraceRepository traces, TraceAccess access, Learners learners, Programs programs, Institution institution) {
        this.traces = traces;
        this.access = access;
        this.learners = learners;
        this.programs = programs;
        this.institution = institution;
    }

    @GetMapping("/footprint/learners/{learner}")
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
            @RequestParam(required = false) @Nullable String discipline,
            @RequestParam(required = false) @Nullable String doing,
            @RequestParam(required = false) @Nullable String before,
            Me me) {
        var found = access.learner(learner, me);
        var zone = institution.zone();
        var begins = PeriodForm.day(from).orElse(null);
        var ends = PeriodForm.day(to).orElse(null);
        var disciplines = disciplines(found.group());
        var chosen = disciplines.stream()
                .filter(it -> it.id().toString().equals(discipline))
                .findFirst()
                .orElse(null);
        var what = doing(doing);
        var filter = new TraceFilter(
                begins == null ? null : begins.atStartOfDay(zone).toInstant(),
                ends == null ? null : ends.plusDays(1).atStartOfDay(zone).toInstant(),
                chosen == null ? null : chosen.id().value(),
                what,
                false,
                place(before));
        var events = traces.find(found.person(), filter, PAGE + 1);
        var shown = events.size() > PAGE ? events.subList(0, PAGE) : events;
        return new TracePage(
                LearnerHead.of(found, me),
                shown,
                disciplines,
                chosen,
                what.stream().findFirst().orElse(null),
                begins,
                ends,
                events.size() > PAGE ? shown.getLast() : null,
                filter.before() != null,
                zone);
    }

    private List<Discipline> disciplines(GroupId group) {
        return learners.group(group)
                .map(it -> programs.disciplinesOf(it.programme()))
                .orElse(List.of());
    }

    private static Set<Doing> doing(@Nullable String name) {
        if (name == null || name.isBlank()) return Set.of();
        return Arrays.stream(Doing.values())
                .filter(it -> it.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .<Set<Doing>>map(EnumSet::of)
                .orElse(Set.of());
    }

    /** As {@link #place(Event)} writes it. */
    private static @Nullable Place place(@Nullable String text) {
        if (text == null) return null;
        try {
            var parts = text.split("_", 2);
            return parts.length == 2 ? new Place(Instant.parse(parts[0]), UUID.fromString(parts[1])) : null;
        } catch (RuntimeException nonsense) {
            return null;
        }
    }

    static String place(Event event) {
        return event.at() + "_" + event.id();
    }
}
