package kz.qashyq.footprint.web.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.footprint.outside.Badges;
import kz.qashyq.footprint.outside.Certificates;
import kz.qashyq.footprint.reading.ContestState;
import kz.qashyq.footprint.reading.Contests;
import kz.qashyq.footprint.reading.Event;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.footprint.reading.TraceRepository;
import kz.qashyq.footprint.reading.Verdicts;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.web.reading.EventPage.Typed;
import kz.qashyq.people.People;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One event: what it says, where it comes from, how sure it is; contested by its learner, answered and judged by others. */
@Controller
class EventController {
    private static final int LONGEST = 2_000;

    private final TraceRepository traces;
    private final TraceAccess access;
    private final Contests contests;
    private final Verdicts verdicts;
    private final Certificates certificates;
    private final Badges badges;
    private final People people;
    private final Programs programs;

    EventController(
            TraceRepository traces,
            TraceAccess access,
            Contests contests,
            Verdicts verdicts,
            Certificates certificates,
            Badges badges,
            People people,
            Programs programs) {
        this.traces = traces;
        this.access = access;
        this.contests = contests;
        this.verdicts = verdicts;
        this.certificates = certificates;
        this.badges = badges;
        this.people = people;
        this.programs = programs;
    }

    @GetMapping("/footprint/events/{event}")
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
    View show(@PathVariable UUID event, Me me) {
        var found = traces.find(event).orElseThrow(Refusal::notFound);
        var mayJudge = access.mustRead(found, me);
        return page(found, mayJudge, Typed.NOTHING, FormErrors.none(), me);
    }

    @PostMapping("/footprint/events/{event}/contest")
    @Permit({Role.LEARNER, Role.TRAINEE})
    View contest(@PathVariable UUID event, @RequestParam(defaultValue = "") String why, Me me) {
        var found = find(event, me);
        var errors = FormErrors.none();
        var given = errors.required("why", why, LONGEST);
        if (errors.any()) return page(found, new Typed(why, "", "", "", ""), errors, me);
        contests.file(found, given, me);
        return Redirect.to(found.path()).saying("footprint.reading.contest.filed");
    }

    @PostMapping("/footprint/events/{event}/answer")
    @Permit({Role.REGISTRAR, Role.TEACHER})
    View answer(
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String said,
            Me me) {
        var found = find(event, me);
        var errors = FormErrors.none();
        var chosen = Arrays.stream(ContestState.values())
                .filter(it -> it != ContestState.WAITING && it.name().equals(outcome))
                .findFirst();
        if (chosen.isEmpty()) errors.add("outcome", "footprint.reading.contest.choose");
        var given = errors.required("said", said, LONGEST);
        if (errors.any() || chosen.isEmpty()) return page(found, new Typed("", outcome, said, "", ""), errors, me);
        contests.answer(found, chosen.get(), given, me);
        return Redirect.to(found.path()).saying("footprint.reading.contest.done");
    }

    @PostMapping("/footprint/events/{event}/verdict")
    @Permit({Role.REGISTRAR, Role.TEACHER})
    View verdict(
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String reason,
            Me me) {
        var found = find(event, me);
        var errors = FormErrors.none();
        var chosen = Arrays.stream(Proof.values())
                .filter(it -> it.name().equals(state))
                .findFirst();
        if (chosen.isEmpty()) errors.add("state", "footprint.reading.verdict.choose");
        var given = errors.required("reason", reason, LONGEST);
        if (errors.any() || chosen.isEmpty()) return page(found, new Typed("", "", "", state, reason), errors, me);
        verdicts.give(found, chosen.get(), given, me);
        return Redirect.to(found.path()).saying("footprint.reading.verdict.done");
    }

    private Event find(UUID id, Me me) {
        var event = traces.find(id).orElseThrow(Refusal::notFound);
        access.mustRead(event, me);
        return event;
    }

    private View page(Event event, Typed typed, FormErrors errors, Me me) {
        return page(event, access.mayJudge(event, me), typed, errors, me);
    }

    private View page(Event event, boolean mayJudge, Typed typed, FormErrors errors, Me me) {
        var contest = event.contest() == null ? null : contests.of(event).orElse(null);
        var isOurs = event.source().equals(Source.OWN);
        var given = isOurs ? List.<Verdicts.Verdict>of() : verdicts.of(event.id());
        var named = new HashSet<PersonId>();
        var person = TraceAccess.person(event);
        if (person != null) named.add(person);
        if (contest != null && contest.answer() != null)
            named.add(contest.answer().by());
        for (var verdict : given) if (verdict.by() != null) named.add(verdict.by());
        var names = named.isEmpty() ? java.util.Map.<PersonId, kz.qashyq.people.Person>of() : people.find(named);
        var certificate = isOurs ? null : certificates.with(event.id()).orElse(null);
        return new EventPage(
                event,
                traces.kept(event.id()).orElseThrow(Refusal::notFound),
                discipline(event),
                certificate,
                certificate == null ? null : badges.of(certificate).orElse(null),
                certificate == null ? null : certificates.fileOf(certificate).orElse(null),
                contest,
                given,
                names,
                me.id().equals(person),
                mayJudge,
                mayJudge && !isOurs,
                typed,
                errors);
    }

    private Localized discipline(Event event) {
        var said = event.said();
        if (said == null || said.discipline() == null) return Localized.empty();
        return Optional.ofNullable(programs.disciplines(List.of(new DisciplineId(said.discipline())))
                        .get(new DisciplineId(said.discipline())))
                .map(Discipline::title)
                .orElse(Localized.empty());
    }
}
