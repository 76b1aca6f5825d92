package kz.qashyq.requirements;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The pages under {@code docs/requirements} say what the tests prove, no more and no less. */
class RequirementsDocTest {

    private static final Path REPOSITORY = Path.of("");
    private static final Path PAGES = REPOSITORY.resolve("docs/requirements");

    @Test
    void the_committed_pages_say_what_the_tests_prove() throws IOException, URISyntaxException {
        var testClasses = Path.of(
                Proves.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var pages = RequirementPages.of(RequirementStates.read(REPOSITORY, testClasses));

        if (Boolean.getBoolean("qashyq.write")) write(pages);

        var stale = stale(pages);
        assertTrue(
                stale.isEmpty(),
                () ->
                        "Stale pages in docs/requirements: %s. Write them with mvn test -Dtest=%s -Dqashyq.write=true and commit."
                                .formatted(stale, getClass().getSimpleName()));
    }

    private static void write(Map<String, String> pages) throws IOException {
        for (var name : committed()) if (!pages.containsKey(name)) Files.delete(PAGES.resolve(name));
        for (var page : pages.entrySet()) Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
    }

    private static TreeSet<String> stale(Map<String, String> pages) throws IOException {
        var stale = committed();
        stale.removeAll(pages.keySet());
        for (var page : pages.entrySet()) {
            var file = PAGES.resolve(page.getKey());
            if (!Files.exists(file) || !Files.readString(file).equals(page.getValue())) stale.add(page.getKey());
        }
        return stale;
    }

    private static TreeSet<String> committed() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
