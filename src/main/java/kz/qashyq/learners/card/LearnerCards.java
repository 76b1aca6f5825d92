package kz.qashyq.learners.card;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.group.Groups;
import kz.qashyq.learners.group.StudyGroup;
import kz.qashyq.people.People;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.Changes;
import kz.qashyq.platform.i18n.Collation;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.Programs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners' cards: enrolling, moving, leaving; each with its line in the history. */
@Service
public class LearnerCards {
    private final LearnerRepository learners;
    private final Groups groups;
    private final People people;
    private final Programs programs;
    private final Institution institution;
    private final Audit audit;
    private final Clock clock;

    LearnerCards(
            LearnerRepository learners,
            Groups groups,
            People people,
            Programs programs,
            Institution institution,
            Audit audit,
            Clock clock) {
        this.learners = learners;
        this.groups = groups;
        this.people = people;
        this.programs = programs;
        this.institution = institution;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them or none. */
    @Transactional
    public void enrol(Collection<PersonId> persons, GroupId to, PersonId by) {
        for (var person : persons) enrol(person, to, by);
    }

    @Transactional
    public Learner enrol(PersonId person, GroupId to, PersonId by) {
        var group = registered(to);
        var card = new LearnerCard(LearnerId.next(), person, to, true);
        try {
            learners.insert(card);
        } catch (DuplicateKeyException enrolledBefore) {
            throw Refusal.conflict("learners.alreadyEnrolled");
        }
        learners.add(card.id(), new Movement(clock.instant(), by, Movement.Kind.ENROLLED, null, to, ""));
        audit.record(by, "learners.deed.enrolled", card.id(), Map.of("group", group.name()));
        return named(List.of(card)).getFirst();
    }

    /** Into another group; for somebody who had left, back into one. */
    @Transactional
    public void move(LearnerId id, GroupId to, String reason, PersonId by) {
        var card = learners.lock(id).orElseThrow(Refusal::notFound);
        demandReason(reason);
        if (card.isStudying() && card.group().equals(to)) throw Refusal.conflict("learners.sameGroup");
        var group = registered(to);
        learners.update(new LearnerCard(id, card.person(), to, true));
        var kind = card.isStudying() ? Movement.Kind.MOVED : Movement.Kind.RETURNED;
        learners.add(id, new Movement(clock.instant(), by, kind, card.group(), to, reason.strip()));
        var before = groups.find(card.group()).orElseThrow();
        audit.record(
                by,
                "learners.deed.moved",
                id,
                Changes.none()
                        .add("group", before.name(), group.name())
                        .note("reason", reason.strip())
                        .details());
    }

    @Transactional
    public void leave(LearnerId id, String reason, PersonId by) {
        var card = learners.lock(id).orElseThrow(Refusal::notFound);
        demandReason(reason);
        if (!card.isStudying()) throw Refusal.conflict("learners.leftBefore");
        learners.update(new LearnerCard(id, card.person(), card.group(), false));
        learners.add(id, new Movement(clock.instant(), by, Movement.Kind.LEFT, card.group(), null, reason.strip()));
        audit.record(by, "learners.deed.left", id, Map.of("reason", reason.strip()));
    }

    public Optional<LearnerCard> card(LearnerId id) {
        return learners.find(List.of(id)).stream().findFirst();
    }

    public List<PersonId> leftBefore(Instant moment) {
        return learners.leftBefore(moment);
    }

    public List<Movement> movements(LearnerId id) {
        return learners.movements(id);
    }

    public List<Learner> inGroup(GroupId group) {
        return named(learners.inGroup(group));
    }

    public List<Learner> find(Collection<LearnerId> ids) {
        return named(learners.find(ids));
    }

    /** Of a person who studies now. */
    public Optional<Learner> of(PersonId person) {
        return studying(List.of(person)).stream().findFirst();
    }

    public List<Learner> studying(Collection<PersonId> persons) {
        return named(learners.ofPersons(persons).stream()
                .filter(LearnerCard::isStudying)
                .toList());
    }

    /** Those of the given people who have a card, studying or not. */
    public List<LearnerCard> ofPersons(Collection<PersonId> persons) {
        return learners.ofPersons(persons);
    }

    /** In Kazakh alphabetical order: names do not change their place with the reader's language. */
    private List<Learner> named(List<LearnerCard> cards) {
        var persons = people.find(cards.stream().map(LearnerCard::person).toList());
        return cards.stream()
                .map(card -> {
                    var person = persons.get(card.person());
                    return new Learner(card.id(), card.person(), card.group(), person == null ? "" : person.listName());
                })
                .sorted(Comparator.comparing(Learner::listName, Collation.of(Language.KK)::compare))
                .toList();
    }

    /** SIS-08: where the act binds, only a group whose programme stands in the register takes learners in. */
    private StudyGroup registered(GroupId to) {
        var group = groups.find(to).orElseThrow(Refusal::notFound);
        if (!institution.isBoundBy(Act.TVET_225)) return group;
        var isRegistered = programs.isRegistered(group.programme(), institution.today());
        if (ProgrammeRegister.decide(isRegistered) instanceof Refused refused) throw Refusal.by(refused);
        return group;
    }

    private static void demandReason(String reason) {
        if (reason.isBlank()) throw Refusal.invalid("learners.reasonRequired");
    }
}
