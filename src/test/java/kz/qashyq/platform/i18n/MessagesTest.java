package kz.qashyq.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words: complete in three languages, with the same arguments in each, and all known where they are used. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/kz/qashyq");
    private static final Pattern USE = Pattern.compile(
            "(?:text|Message\\.of|saying|invalid|conflict|add|say)\\(\\s*(?:\"[A-Za-z_.-]*\",\\s*)?\"((?:platform|institution|people|programs|learners|resources|testing|journal|courses|exams|footprint|portal)\\.[A-Za-z0-9_.-]+)\"(?!\\s*\\+)");

    private static final Pattern ID = Pattern.compile("record (\\w+)\\(UUID value\\) implements Id");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_language_lacks_a_key(Language language) {
        var all = new TreeSet<String>();
        for (var each : Language.values()) all.addAll(messages.keys(each));
        assertThat(all).isSubsetOf(messages.keys(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_message_is_well_formed_and_takes_the_same_arguments(Language language) throws IOException {
        for (var file : files(".properties")) {
            if (!file.toString().endsWith("_" + language.code() + ".properties")) continue;
            var properties = words(file);
            var inKazakh = words(Path.of(file.toString().replace("_" + language.code() + ".", "_kk.")));
            var module = SOURCES.relativize(file).getName(0).toString();
            for (var key : properties.stringPropertyNames()) {
                assertThat(key).as("a key begins with its module").startsWith(module + ".");
                assertThat(properties.getProperty(key)).as(key).isNotBlank();
                assertThat(arguments(properties, key)).as(key).isEqualTo(arguments(inKazakh, key));
            }
        }
    }

    @Test
    void every_key_that_code_or_a_template_uses_exists() throws IOException {
        var unknown = new ArrayList<String>();
        for (var suffix : List.of(".java", ".jte")) {
            for (var file : files(suffix)) {
                var uses = USE.matcher(Files.readString(file));
                while (uses.find()) {
                    if (!messages.knows(uses.group(1))) unknown.add(file.getFileName() + ": " + uses.group(1));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** The audit log names the subject of a deed by the kind of its id. */
    @Test
    void every_kind_of_id_has_a_word() throws IOException {
        var kinds = new TreeSet<String>();
        for (var file : files("Id.java")) {
            var named = ID.matcher(Files.readString(file));
            while (named.find()) kinds.add("platform.audit.kind." + named.group(1));
        }
        assertThat(kinds).hasSizeGreaterThan(30).allMatch(messages::knows);
    }

    @Test
    void kazakh_letters_sort_in_their_own_places() {
        var names =
                new ArrayList<>(List.of("Қайрат", "Кәрім", "Әлия", "Ақан", "Өмір", "Олжас", "Ілияс", "Жанар", "Бану"));
        names.sort(Collation.of(Language.KK)::compare);
        assertThat(names).containsExactly("Ақан", "Әлия", "Бану", "Жанар", "Кәрім", "Қайрат", "Олжас", "Өмір", "Ілияс");
    }

    private static Properties words(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> arguments(Properties words, String key) {
        return new MessageFormat(words.getProperty(key)).getArgumentNames();
    }

    private static List<Path> files(String suffix) throws IOException {
        try (var found = Files.walk(SOURCES)) {
            return found.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
