package kz.qashyq.programs.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.Programs;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.approval.Step;
import kz.qashyq.programs.syllabus.Acknowledgements;
import kz.qashyq.programs.syllabus.Syllabus;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import org.springframework.stereotype.Component;

/** Puts the pages of a syllabus together: what this reader sees of it, and what they may do. */
@Component
class SyllabusPages {
    private final SyllabusDesk desk;
    private final Acknowledgements acknowledgements;
    private final Programs programs;
    private final People people;
    private final Readers readers;

    SyllabusPages(
            SyllabusDesk desk, Acknowledgements acknowledgements, Programs programs, People people, Readers readers) {
        this.desk = desk;
        this.acknowledgements = acknowledgements;
        this.programs = programs;
        this.people = people;
        this.readers = readers;
    }

    SyllabusPage show(SyllabusId id, Me me, Notice notice) {
        var syllabus = desk.find(id).orElseThrow(Refusal::notFound);
        if (!readers.mayRead(me, syllabus)) throw Refusal.notFound();
        var versions = desk.versions(syllabus.discipline());
        var mine = versions.stream().filter(it -> readers.mayRead(me, it)).toList();
        var steps = desk.history(id);
        var acknowledged = acknowledgements.of(id);
        var names = people.find(everyone(steps, acknowledged));
        return new SyllabusPage(
                syllabus,
                programs.discipline(syllabus.discipline()).orElseThrow(),
                mine,
                HistoryLine.of(steps, names),
                named(acknowledged, names),
                rights(syllabus, versions.getFirst(), acknowledged.containsKey(me.id()), me),
                notice);
    }

    SyllabusFormPage form(Syllabus syllabus, int edition, SyllabusForm form, FormErrors errors, Notice notice) {
        return new SyllabusFormPage(
                syllabus,
                programs.discipline(syllabus.discipline()).orElseThrow(),
                edition,
                form.parts(),
                form.topics(),
                form.controls(),
                errors,
                notice);
    }

    private SyllabusPage.Rights rights(Syllabus syllabus, Syllabus newest, boolean hasAcknowledged, Me me) {
        var mayWrite = readers.mayWrite(me, syllabus);
        var isLearner = me.isAnyOf(Role.LEARNER, Role.TRAINEE);
        var isApproved = syllabus.stage() == Stage.APPROVED;
        return new SyllabusPage.Rights(
                mayWrite && syllabus.stage().isOpen(),
                me.is(Role.DEPUTY_HEAD) && syllabus.stage() == Stage.SUBMITTED,
                mayWrite && isApproved && newest.id().equals(syllabus.id()),
                isLearner && isApproved && !hasAcknowledged,
                isLearner && hasAcknowledged,
                mayWrite || readers.isPlanner(me));
    }

    private static HashSet<PersonId> everyone(List<Step> steps, Map<PersonId, Instant> acknowledged) {
        var everyone = new HashSet<>(acknowledged.keySet());
        for (var step : steps) everyone.add(step.by());
        return everyone;
    }

    private static Map<String, Instant> named(Map<PersonId, Instant> acknowledged, Map<PersonId, Person> names) {
        var named = new LinkedHashMap<String, Instant>();
        acknowledged.forEach((id, at) -> {
            var person = names.get(id);
            if (person != null) named.put(person.listName(), at);
        });
        return named;
    }
}
