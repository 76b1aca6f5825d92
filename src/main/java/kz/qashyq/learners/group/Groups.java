package kz.qashyq.learners.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.NewGroup;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ProgrammeId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Academic groups. */
@Service
public class Groups {
    private final GroupRepository groups;
    private final Audit audit;

    Groups(GroupRepository groups, Audit audit) {
        this.groups = groups;
        this.audit = audit;
    }

    @Transactional
    public StudyGroup create(NewGroup group, PersonId by) {
        var id = GroupId.next();
        try {
            groups.insert(id, group);
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("learners.groupNameTaken", group.name());
        }
        audit.record(by, "learners.deed.groupCreated", id, Map.of("name", group.name()));
        return new StudyGroup(id, group.name(), group.programme(), group.admissionYear(), group.curator(), 0);
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
}
