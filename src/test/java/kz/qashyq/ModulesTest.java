package kz.qashyq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between modules, in Java and in templates alike. */
class ModulesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:@import |@template\\.)kz\\.qashyq\\.(\\w+)\\.([\\w.]+)");

    private final ApplicationModules modules = ApplicationModules.of(Qashyq.class);

    @Test
    void no_module_reaches_into_another() {
        modules.verify();
    }

    /** Generated template classes are outside our packages, so the walls are checked on the sources. */
    @Test
    void no_template_reaches_into_another_module() throws IOException {
        var breaches = new ArrayList<String>();
        for (var template : templates()) {
            var module = SOURCES.relativize(template).getName(2).toString();
            var references = REFERENCE.matcher(Files.readString(template));
            while (references.find()) {
                var other = references.group(1);
                var isDoor = Character.isUpperCase(references.group(2).charAt(0));
                if (!other.equals(module) && !other.equals("platform") && !isDoor)
                    breaches.add(SOURCES.relativize(template) + " reaches into " + references.group());
            }
        }
        assertThat(breaches).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
