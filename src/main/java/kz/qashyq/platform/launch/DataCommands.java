package kz.qashyq.platform.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import kz.qashyq.platform.backup.Backup;
import kz.qashyq.platform.backup.Restore;
import kz.qashyq.platform.db.DatabaseSettings;
import kz.qashyq.platform.db.Migrations;
import kz.qashyq.platform.postgres.ClusterSettings;
import kz.qashyq.platform.postgres.DatabaseAccess;
import kz.qashyq.platform.postgres.EmbeddedPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Configuration;

/** Backup beside a running server or without one; restore without one only. */
final class DataCommands {
    private final LaunchOptions options;

    DataCommands(LaunchOptions options) {
        this.options = options;
    }

    void backup(Path file) {
        var extent = withDatabase(database ->
                new Backup(database, settings(database).schemas(), options.var(), Clock.systemUTC()).writeTo(file));
        report("Сақтық көшірме дайын · Backed up", file, extent);
    }

    void restore(Path file) {
        var extent = alone(database -> {
            var settings = settings(database);
            return new Restore(database, settings.schemas(), options.var(), structure(settings)).readFrom(file);
        });
        report("Қалпына келтірілді · Restored", file, extent);
    }

    private <T> T withDatabase(Function<DatabaseAccess, T> work) {
        if (options.outside().isPresent()) return work.apply(options.outside().get());
        try {
            return alone(work);
        } catch (LaunchRefused inUse) {
            return EmbeddedPostgres.runningUnder(ClusterSettings.ofInstallation(options.var()))
                    .map(work)
                    .orElseThrow(() -> inUse);
        }
    }

    /** With the lock held, and with the embedded server started for this alone. */
    private <T> T alone(Function<DatabaseAccess, T> work) {
        try (var _ = VarLock.take(options.var())) {
            if (options.outside().isPresent())
                return work.apply(options.outside().get());
            try (var postgres = EmbeddedPostgres.start(ClusterSettings.ofInstallation(options.var()))) {
                return work.apply(postgres.access());
            }
        }
    }

    private static Restore.Structure structure(DatabaseSettings settings) {
        var migrations = new Migrations(settings);
        return new Restore.Structure() {
            @Override
            public void upTo(Map<String, String> versions) {
                migrations.run(versions);
            }

            @Override
            public void latest() {
                migrations.run();
            }
        };
    }

    /** The application's own settings, read without starting it. */
    private DatabaseSettings settings(DatabaseAccess database) {
        try (var context = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=warn")
                .initializers(Launch.telling(options.propertiesFor(database)))
                .logStartupInfo(false)
                .run(options.passedOn().toArray(String[]::new))) {
            return Binder.get(context.getEnvironment())
                    .bind("qashyq.db", DatabaseSettings.class)
                    .get();
        }
    }

    private static void report(String what, Path file, Backup.Extent extent) {
        Console.OUT.println("%s: %s".formatted(what, file));
        Console.OUT.println("Кесте · tables: %d, жол · rows: %d, файл · files: %d"
                .formatted(extent.tables(), extent.rows(), extent.files()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
