package kz.qashyq.platform.launch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words after the command, sorted: {@code --name value} or {@code --name=value}, switches, and plain words.
 *
 * @param passedOn options with a dot in their name, such as {@code --logging.level.root=debug}: Spring's own
 */
record Arguments(Map<String, String> options, List<String> words, List<String> passedOn) {
    private static final Set<String> WITH_VALUE = Set.of("profile", "port", "var");
    private static final Set<String> SWITCHES = Set.of("demo", "no-demo", "help");

    static Arguments of(List<String> given) {
        var arguments = new Arguments(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        var rest = given.iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            if (!word.startsWith("--")) {
                arguments.words.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            if (name.contains(".")) arguments.passedOn.add(word);
            else if (WITH_VALUE.contains(name))
                arguments.options.put(
                        name,
                        equals < 0 ? next(name, rest.hasNext() ? rest.next() : null) : word.substring(equals + 1));
            else if (SWITCHES.contains(name))
                arguments.options.put(name, equals < 0 ? "true" : word.substring(equals + 1));
            else throw unknown(word);
        }
        return arguments;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    private static String next(String name, @Nullable String value) {
        if (value != null) return value;
        throw new LaunchRefused("--%s: мәні көрсетілмеген.".formatted(name), "--%s needs a value.".formatted(name));
    }

    private static LaunchRefused unknown(String word) {
        return new LaunchRefused(
                "«%s» деген параметр жоқ. Толығырақ: bin/run --help".formatted(word),
                "There is no option %s. See bin/run --help".formatted(word));
    }
}
