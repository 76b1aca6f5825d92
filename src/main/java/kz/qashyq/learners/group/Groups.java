package kz.qashyq.learners.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.NewGroup;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.Changes;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Academic groups. */
@Service
public class Groups {
    private final GroupRepository groups;
    private final Curators curators;
    private final People people;
    private final Programs programs;
    private final Audit audit;

    Groups(GroupRepository groups, Curators curators, People people, Programs programs, Audit audit) {
        this.groups = groups;
        this.curators = curators;
        this.people = people;
        this.programs = programs;
        this.audit = audit;
    }

    @Transactional
    public StudyGroup create(NewGroup group, PersonId by) {
        var id = GroupId.next();
        curators.changeAtCommit();
        try {
            groups.insert(id, group);
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("learners.groupNameTaken", group.name());
        }
        audit.record(by, "learners.deed.groupCreated", id, Map.of("name", group.name()));
        return new StudyGroup(id, group.name(), group.programme(), group.admissionYear(), group.curator(), 0);
    }

    /**
     * A new name, year or curator. The programme stays once somebody has studied in the group: cards, marks and the register
     * check at enrolment stand on it.
     */
    @Transactional
    public void change(GroupId id, NewGroup to, PersonId by) {
        groups.lock(id);
        curators.changeAtCommit();
        var before = groups.find(id).orElseThrow(Refusal::notFound);
        if (!before.programme().equals(to.programme()) && groups.hasCards(id))
            throw Refusal.conflict("learners.programmeFixed");
        try {
            groups.update(id, to);
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("learners.groupNameTaken", to.name());
        }
        var changes = Changes.none()
                .add("name", before.name(), to.name())
                .add("programme", code(before.programme()), code(to.programme()))
                .add("year", before.admissionYear(), to.admissionYear())
                .add("curator", name(before.curator()), name(to.curator()));
        if (!changes.isEmpty()) audit.record(by, "learners.deed.groupChanged", id, changes.details());
    }

    /** Does this person look after a group? For menus: a change may be seen some minutes later. */
    public boolean isCurator(PersonId person) {
        return curators.contains(person);
    }

    public boolean hasCards(GroupId id) {
        return groups.hasCards(id);
    }

    /** By name. */
    public List<StudyGroup> all() {
        return groups.all();
    }

    public Optional<StudyGroup> find(GroupId id) {
        return groups.find(id);
    }

    /** The programme that a person studies by now. */
    public Optional<ProgrammeId> programmeOf(PersonId person) {
        return groups.programmeOf(person);
    }

    private String code(ProgrammeId id) {
        return programs.programmes().stream()
                .filter(it -> it.id().equals(id))
                .map(Programme::code)
                .findFirst()
                .orElse("");
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.find(person).map(Person::listName).orElse("");
    }
}
