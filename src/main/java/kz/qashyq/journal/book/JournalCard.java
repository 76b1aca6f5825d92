package kz.qashyq.journal.book;

import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;

/** Which journal it is: of what, for whom, kept by whom. */
public record JournalCard(JournalId id, DisciplineId discipline, GroupId group, PersonId teacher) {}
