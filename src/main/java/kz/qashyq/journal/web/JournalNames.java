package kz.qashyq.journal.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.qashyq.journal.book.JournalCard;
import kz.qashyq.journal.report.GroupReport;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.People;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import org.springframework.stereotype.Component;

/** Journals with the names a reader knows them by: three queries however many there are. */
@Component
class JournalNames {
    private final Programs programs;
    private final Learners learners;
    private final People people;

    JournalNames(Programs programs, Learners learners, People people) {
        this.programs = programs;
        this.learners = learners;
        this.people = people;
    }

    List<NamedJournal> of(List<JournalCard> journals) {
        var groups = learners.groups().stream().collect(Collectors.toMap(Group::id, Group::name));
        return named(journals, groups);
    }

    /** One, with its own group alone. */
    NamedJournal of(JournalCard journal) {
        var groups = learners.group(journal.group()).stream().collect(Collectors.toMap(Group::id, Group::name));
        return named(List.of(journal), groups).getFirst();
    }

    /** The title alone: one query. */
    NamedJournal titled(JournalCard journal) {
        var title =
                programs.discipline(journal.discipline()).map(Discipline::title).orElse(Localized.empty());
        return new NamedJournal(journal, title, "", "");
    }

    private List<NamedJournal> named(List<JournalCard> journals, Map<GroupId, String> groups) {
        var disciplines = programs.disciplines(
                journals.stream().map(JournalCard::discipline).collect(Collectors.toSet()));
        var teachers = people.find(journals.stream().map(JournalCard::teacher).collect(Collectors.toSet()));
        return journals.stream()
                .map(journal -> {
                    var discipline = disciplines.get(journal.discipline());
                    var teacher = teachers.get(journal.teacher());
                    return new NamedJournal(
                            journal,
                            discipline == null ? Localized.empty() : discipline.title(),
                            Objects.requireNonNullElse(groups.get(journal.group()), ""),
                            teacher == null ? "" : teacher.listName());
                })
                .toList();
    }

    /** The titles of a report's disciplines alone: one query. */
    Map<DisciplineId, Localized> titles(GroupReport report) {
        var ids = new HashSet<DisciplineId>();
        report.subjects().forEach(subject -> ids.add(subject.journal().discipline()));
        report.overdue().forEach(work -> ids.add(work.discipline()));
        return programs.disciplines(ids).values().stream().collect(Collectors.toMap(Discipline::id, Discipline::title));
    }
}
