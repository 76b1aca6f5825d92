package kz.qashyq.testing.attempt;

import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.Admission;
import kz.qashyq.testing.TestAdmission;
import kz.qashyq.testing.TestId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks those who give tests to people; the first who knows of it answers. */
@Component
class Admissions {
    private final List<TestAdmission> hooks;

    Admissions(ObjectProvider<TestAdmission> hooks) {
        this.hooks = hooks.orderedStream().toList();
    }

    Optional<Admission> of(PersonId person, TestId test) {
        return hooks.stream().flatMap(hook -> hook.admit(person, test).stream()).findFirst();
    }
}
