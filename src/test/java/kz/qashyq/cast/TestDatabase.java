package kz.qashyq.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application at the test cluster, as the launcher points it at the real one. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestPostgres.database();
        TestPropertyValues.of(
                        "qashyq.db.url=" + database.url(),
                        "qashyq.db.owner.user=" + database.ownerUser(),
                        "qashyq.db.owner.password=" + database.ownerPassword(),
                        "qashyq.db.app.user=" + database.appUser(),
                        "qashyq.db.app.password=" + database.appPassword(),
                        "qashyq.var=" + scratch())
                .applyTo(context);
    }

    private static String scratch() {
        try {
            return Files.createTempDirectory("qashyq-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
