package kz.qashyq.learners;

import kz.qashyq.platform.security.PersonId;

/** A learner as other modules name them: family name first. */
public record Learner(LearnerId id, PersonId person, GroupId group, String listName) {}
