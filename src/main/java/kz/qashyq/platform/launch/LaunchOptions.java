package kz.qashyq.platform.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.platform.postgres.DatabaseAccess;

/**
 * How this start was asked for. The command line wins over the environment.
 *
 * @param profile the act that binds the institution; the demo academy is of that kind
 * @param outside the institution's own PostgreSQL; without it the embedded one runs
 * @param passedOn options for Spring itself
 */
public record LaunchOptions(
        String profile, boolean demo, int port, Path var, Optional<DatabaseAccess> outside, List<String> passedOn) {

    static final Set<String> PROFILES = Set.of("MES-391", "TVET-225", "MOD-273", "HE-345", "MIA-244");
    private static final String DEFAULT_PROFILE = "MES-391";
    private static final int LAST_PORT = 65535;

    static LaunchOptions of(Arguments arguments, Map<String, String> environment) {
        return new LaunchOptions(
                profile(arguments
                        .option("profile")
                        .orElse(environment.getOrDefault("QASHYQ_PROFILE", DEFAULT_PROFILE))),
                demo(arguments, environment),
                port(arguments.option("port").orElse(environment.getOrDefault("QASHYQ_PORT", "8080"))),
                Path.of(arguments.option("var").orElse(environment.getOrDefault("QASHYQ_VAR", "var")))
                        .toAbsolutePath()
                        .normalize(),
                outside(environment),
                List.copyOf(arguments.passedOn()));
    }

    /** What the application is told; it knows neither the command line nor where the database came from. */
    Map<String, Object> propertiesFor(DatabaseAccess database) {
        return Map.of(
                "qashyq.db.url", database.url(),
                "qashyq.db.owner.user", database.ownerUser(),
                "qashyq.db.owner.password", database.ownerPassword(),
                "qashyq.db.app.user", database.appUser(),
                "qashyq.db.app.password", database.appPassword(),
                "qashyq.var", var.toString(),
                "qashyq.demo", demo,
                "qashyq.profile", profile,
                "server.port", port);
    }

    private static String profile(String given) {
        var profile = given.toUpperCase(Locale.ROOT);
        if (PROFILES.contains(profile)) return profile;
        var known = String.join(", ", PROFILES.stream().sorted().toList());
        throw new LaunchRefused(
                "«%s» деген бейін жоқ. Бар бейіндер: %s.".formatted(given, known),
                "There is no profile %s. There are: %s.".formatted(given, known));
    }

    private static boolean demo(Arguments arguments, Map<String, String> environment) {
        if (arguments.option("no-demo").map(Boolean::parseBoolean).orElse(false)) return false;
        return Boolean.parseBoolean(arguments.option("demo").orElse(environment.getOrDefault("QASHYQ_DEMO", "false")));
    }

    private static int port(String given) {
        try {
            var port = Integer.parseInt(given);
            if (port >= 0 && port <= LAST_PORT) return port;
        } catch (NumberFormatException e) {
            // Refused below together with numbers that no port has.
        }
        throw new LaunchRefused(
                "«%s» порт нөмірі емес. 1–65535 аралығындағы сан беріңіз.".formatted(given),
                "%s is no port number. Give a number from 1 to 65535.".formatted(given));
    }

    private static Optional<DatabaseAccess> outside(Map<String, String> environment) {
        var url = environment.getOrDefault("QASHYQ_DB_URL", "");
        if (url.isBlank()) return Optional.empty();
        var user = environment.getOrDefault("QASHYQ_DB_USER", "");
        if (user.isBlank())
            throw new LaunchRefused(
                    "QASHYQ_DB_URL берілген, бірақ QASHYQ_DB_USER бос. Дерекқор пайдаланушысын көрсетіңіз.",
                    "QASHYQ_DB_URL is given, but QASHYQ_DB_USER is empty. Name the database user.");
        var password = environment.getOrDefault("QASHYQ_DB_PASSWORD", "");
        return Optional.of(new DatabaseAccess(
                url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:"),
                environment.getOrDefault("QASHYQ_DB_OWNER_USER", user),
                environment.getOrDefault("QASHYQ_DB_OWNER_PASSWORD", password),
                user,
                password));
    }
}
