package kz.qashyq.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of an installation that a backup carries: what people gave, and the keys that open what is stored encrypted. */
final class StoredFiles {
    private static final List<String> DIRECTORIES = List.of("files", "secrets");

    private StoredFiles() {}

    static List<Path> below(Path var) throws IOException {
        var found = new ArrayList<Path>();
        for (var directory : DIRECTORIES) {
            var root = var.resolve(directory);
            if (!Files.isDirectory(root)) continue;
            try (var paths = Files.walk(root)) {
                paths.filter(Files::isRegularFile)
                        .filter(path -> !isDatabasePassword(var, path))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Where a file of the backup belongs; refuses one that would land elsewhere. */
    static Path placeOf(Path var, String entry) {
        var place = var.resolve(entry).normalize();
        var known = DIRECTORIES.stream().anyMatch(directory -> place.startsWith(var.resolve(directory)));
        if (!known || isDatabasePassword(var, place))
            throw new BackupException("The backup holds a file that is none of ours: " + entry);
        return place;
    }

    static boolean isSecret(Path var, Path path) {
        return path.startsWith(var.resolve("secrets"));
    }

    /** Each server has its own. */
    private static boolean isDatabasePassword(Path var, Path path) {
        return path.startsWith(var.resolve("secrets").resolve("postgres"));
    }
}
