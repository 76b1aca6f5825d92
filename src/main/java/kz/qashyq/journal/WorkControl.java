package kz.qashyq.journal;

import java.util.List;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;

/** Hook: who owes work. The module that collects work answers; the journal shows it beside the averages. */
public interface WorkControl {
    /**
     * Of one group, the longest overdue first.
     *
     * @param members who is in the group now; others are not looked at
     */
    List<OverdueWork> overdue(GroupId group, List<Learner> members);
}
