package kz.qashyq.learners;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.learners.card.LearnerCards;
import kz.qashyq.learners.card.Representatives;
import kz.qashyq.learners.group.Groups;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.ProgrammeLearners;
import org.springframework.stereotype.Component;

/** The door to learners and their groups. */
@Component
public class Learners implements ProgrammeLearners {
    private final Groups groups;
    private final LearnerCards cards;
    private final Representatives representatives;

    Learners(Groups groups, LearnerCards cards, Representatives representatives) {
        this.groups = groups;
        this.cards = cards;
        this.representatives = representatives;
    }

    /** All groups, by name. */
    public List<Group> groups() {
        return groups.all().stream().map(StudyGroup::named).toList();
    }

    public Optional<Group> group(GroupId id) {
        return groups.find(id).map(StudyGroup::named);
    }

    /** Who studies in the group now, in alphabetical order. */
    public List<Learner> inGroup(GroupId group) {
        return cards.inGroup(group);
    }

    /** All of these at once, also those who left. Unknown ids are left out. */
    public Map<LearnerId, Learner> find(Collection<LearnerId> ids) {
        return cards.find(ids).stream().collect(Collectors.toMap(Learner::id, learner -> learner));
    }

    /** The card of a person who studies now. */
    public Optional<Learner> of(PersonId person) {
        return cards.of(person);
    }

    /** Of those who study now, all at once: two queries. */
    public Map<PersonId, Learner> of(Collection<PersonId> persons) {
        return cards.studying(persons).stream().collect(Collectors.toMap(Learner::person, learner -> learner));
    }

    /** Who left before that moment and has not come back. */
    public List<PersonId> leftBefore(Instant moment) {
        return cards.leftBefore(moment);
    }

    /** IAM-06: the learners whose parent or legal representative this person is. */
    public List<Learner> representedBy(PersonId person) {
        return cards.find(representatives.learnersOf(person));
    }

    /** The group's curator may see its members and their progress. */
    public boolean isCurator(PersonId person, GroupId group) {
        return groups.find(group).filter(it -> person.equals(it.curator())).isPresent();
    }

    /** The groups that this person is the curator of, by name. */
    public List<Group> curatedBy(PersonId person) {
        return groups.all().stream()
                .filter(it -> person.equals(it.curator()))
                .map(StudyGroup::named)
                .toList();
    }

    public Group createGroup(NewGroup group, PersonId by) {
        return groups.create(group, by).named();
    }

    public Learner enrol(PersonId person, GroupId group, PersonId by) {
        return cards.enrol(person, group, by);
    }

    @Override
    public Optional<ProgrammeId> programmeOf(PersonId person) {
        return groups.programmeOf(person);
    }
}
