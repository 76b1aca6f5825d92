package kz.qashyq.platform.postgres;

import java.nio.file.Path;

/**
 * Where a cluster lives and how it is run.
 *
 * @param binaries the directory below which each version of the server is unpacked once
 * @param home holds the cluster ({@code data}), the log of its starts and the port it keeps
 * @param secrets holds the three passwords, readable by the owner only
 * @param port the port to listen on; 0 means: a free one, kept from then on
 */
public record ClusterSettings(Path binaries, Path home, Path secrets, int port, Durability durability) {

    public ClusterSettings {
        binaries = binaries.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
        secrets = secrets.toAbsolutePath().normalize();
    }

    /** The cluster of an installation whose files are in {@code var}. */
    public static ClusterSettings ofInstallation(Path var) {
        var home = var.resolve("postgres");
        return new ClusterSettings(home, home, var.resolve("secrets").resolve("postgres"), 0, Durability.DURABLE);
    }

    /** A throw-away cluster for tests. */
    public static ClusterSettings forTests(Path home) {
        return new ClusterSettings(home, home, home.resolve("secrets"), 0, Durability.FAST);
    }

    public ClusterSettings withBinaries(Path sharedBinaries) {
        return new ClusterSettings(sharedBinaries, home, secrets, port, durability);
    }

    Path data() {
        return home.resolve("data");
    }
}
