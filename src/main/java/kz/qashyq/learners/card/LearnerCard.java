package kz.qashyq.learners.card;

import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.security.PersonId;

/** @param isStudying false once the person has left; the group is then the last one */
public record LearnerCard(LearnerId id, PersonId person, GroupId group, boolean isStudying) {}
