package kz.qashyq.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class AuditLogTest {
    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Autowired
    Cast cast;

    @Test
    void whom_a_deed_concerned_is_named() {
        var registrar = cast.person("Ирина", Role.REGISTRAR);
        var learner = cast.person("Айгерім", Role.LEARNER);
        var mother = cast.person("Жанар", Role.REPRESENTATIVE);
        audit.record(registrar, "learners.deed.representativeLinked", learner, Map.of("person", mother.toString()));

        assertThat(log.about(learner.toString(), 1)).singleElement().satisfies(line -> {
            assertThat(line.actor()).contains("Ирина");
            assertThat(line.details())
                    .singleElement()
                    .satisfies(it -> assertThat(it.now().arguments().toString()).contains("Жанар"));
        });
    }
}
