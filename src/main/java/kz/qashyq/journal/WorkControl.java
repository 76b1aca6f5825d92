package kz.qashyq.journal;

import java.util.List;
import kz.qashyq.learners.GroupId;

/** Hook: who owes work. The module that collects work answers; the journal shows it beside the averages. */
public interface WorkControl {
    /** Of one group, the longest overdue first; one query. */
    List<OverdueWork> overdue(GroupId group);
}
