package kz.qashyq.journal;

import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.DisciplineId;

/** What a journal is opened with: its columns and weights are those of the approved syllabus. */
public record NewJournal(
        JournalId id, DisciplineId discipline, GroupId group, PersonId teacher, ApprovedSyllabus syllabus) {}
