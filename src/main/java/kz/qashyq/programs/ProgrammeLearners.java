package kz.qashyq.programs;

import java.util.Optional;
import kz.qashyq.platform.security.PersonId;

/** Which programme a person studies by: asked of the module above that keeps the learners. */
public interface ProgrammeLearners {
    Optional<ProgrammeId> programmeOf(PersonId person);
}
