package kz.qashyq.testing;

import java.util.Optional;
import kz.qashyq.platform.security.PersonId;

/** Who may take which test: asked at every start, answered by the module that gives tests to people. */
public interface TestAdmission {
    /** Empty when this test was not given to this person. */
    Optional<Admission> admit(PersonId person, TestId test);
}
