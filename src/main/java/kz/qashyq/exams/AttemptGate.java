package kz.qashyq.exams;

import java.util.Optional;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;

/** Lets another module keep a candidate from sitting down to an exam: proctoring, eligibility, payment. */
public interface AttemptGate {
    /** @return why not, and what to do about it; empty when nothing stands against it */
    Optional<Message> refuse(ExamId exam, AttemptId attempt, PersonId candidate);
}
