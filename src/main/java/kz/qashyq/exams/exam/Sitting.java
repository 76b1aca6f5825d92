package kz.qashyq.exams.exam;

import java.util.Optional;
import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.GroupId;

/**
 * A group that sits an exam.
 *
 * @param journal where its marks go; empty for practice
 * @param place a room or a class; empty when it is sat from anywhere
 */
public record Sitting(GroupId group, Optional<JournalId> journal, String place) {}
