package kz.qashyq.platform.launch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.backup.BackupException;
import kz.qashyq.platform.postgres.ClusterSettings;
import kz.qashyq.platform.postgres.DatabaseAccess;
import kz.qashyq.platform.postgres.EmbeddedPostgres;
import kz.qashyq.platform.postgres.OutsideDatabase;
import kz.qashyq.platform.postgres.PostgresException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The commands of the program; without one, the server starts. */
public final class Launch {
    static final String ANNOUNCE = "qashyq.announce";

    private final Class<?> application;
    private final LaunchOptions options;

    private Launch(Class<?> application, LaunchOptions options) {
        this.application = application;
        this.options = options;
    }

    /** Never returns normally from a refusal: says why and ends the JVM with {@link LaunchRefused#EXIT_CODE}. */
    public static void run(Class<?> application, List<String> given, Map<String, String> environment) {
        try {
            var arguments = Arguments.of(given);
            if (arguments.option("help").isPresent()) {
                Console.OUT.println(Usage.TEXT);
                return;
            }
            var launch = new Launch(application, LaunchOptions.of(arguments, environment));
            launch.perform(arguments.words());
        } catch (LaunchRefused e) {
            Console.ERR.println(e.getMessage());
            System.exit(LaunchRefused.EXIT_CODE);
        } catch (PostgresException | BackupException | UncheckedIOException e) {
            Console.ERR.println(e.getMessage());
            System.exit(1);
        }
    }

    private void perform(List<String> words) {
        switch (words.isEmpty() ? "serve" : words.getFirst()) {
            case "serve" -> serve();
            case "rehearse" -> rehearse();
            case "backup" -> new DataCommands(options).backup(file(words));
            case "restore" -> new DataCommands(options).restore(file(words));
            default ->
                throw new LaunchRefused(
                        "«%s» деген команда жоқ.".formatted(words.getFirst()),
                        "There is no command %s.".formatted(words.getFirst()));
        }
    }

    private static Path file(List<String> words) {
        if (words.size() == 2) return Path.of(words.get(1)).toAbsolutePath().normalize();
        throw new LaunchRefused(
                "Файлды көрсетіңіз: bin/%s FILE.zip".formatted(words.getFirst()),
                "Name the file: bin/%s FILE.zip".formatted(words.getFirst()));
    }

    /** Port, lock, database, application: in this order, so that a start which must be refused has touched nothing. */
    private void serve() {
        Port.requireFree(options.port());
        var lock = VarLock.take(options.var());
        if (options.outside().isPresent()) {
            OutsideDatabase.prepare(options.outside().get());
            start(options.outside().get(), lock::close);
            return;
        }
        var postgres = EmbeddedPostgres.start(ClusterSettings.ofInstallation(options.var()));
        start(postgres.access(), () -> {
            postgres.stop();
            lock.close();
        });
    }

    /** Spring calls the handler after the last request has been answered and the connection pool is closed. */
    private void start(DatabaseAccess database, Runnable atTheEnd) {
        SpringApplication.getShutdownHandlers().add(atTheEnd);
        try {
            application(database, true).run(options.passedOn().toArray(String[]::new));
        } catch (RuntimeException e) {
            // Spring has reported the cause; exiting runs the handler above.
            System.exit(1);
        }
    }

    /** Builds the application against the running server and leaves: how Java learns what to keep for faster starts. */
    private void rehearse() {
        var database = options.outside()
                .or(() -> EmbeddedPostgres.runningUnder(ClusterSettings.ofInstallation(options.var())))
                .orElseThrow(() -> new LaunchRefused("Сервер іске қосылмаған.", "The server is not running."));
        application(database, false).run(options.passedOn().toArray(String[]::new));
    }

    private SpringApplication application(DatabaseAccess database, boolean announce) {
        var spring = new SpringApplication(application);
        spring.setDefaultProperties(Map.of(ANNOUNCE, announce));
        spring.addInitializers(telling(options.propertiesFor(database)));
        return spring;
    }

    /**
     * What was found out here wins over the environment, where Spring would read the same names as they stand: QASHYQ_DB_URL
     * without its jdbc:, and QASHYQ_DEMO although the command line says --no-demo.
     */
    static ApplicationContextInitializer<ConfigurableApplicationContext> telling(Map<String, Object> properties) {
        return context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("launch", properties));
    }
}
