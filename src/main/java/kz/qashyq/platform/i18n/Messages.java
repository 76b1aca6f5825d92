package kz.qashyq.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every module's words, read once from the messages files beside its code. ICU's format is used because Kazakh and Russian
 * plurals are not English ones. A key that is missing in one language fails the build, so none is missing here.
 */
@Component
public class Messages {
    private final List<Book> books =
            Arrays.stream(Language.values()).map(Messages::read).toList();

    /** One language's words, each with its way of being filled in once it has been needed. */
    private record Book(
            ULocale locale,
            Map<String, String> patterns,
            Map<String, Optional<PlainPattern>> plain,
            Map<String, MessageFormat> formats) {}

    /** The sentence in a language. Arguments that are messages or localized values are said in that language too. */
    public String say(Language language, String key, @Nullable Object... arguments) {
        var book = books.get(language.ordinal());
        var pattern = book.patterns().get(key);
        if (pattern == null) throw new IllegalArgumentException("no message " + key + " in " + language.code());
        if (arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) return pattern;
        var spoken = new @Nullable Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) spoken[i] = spoken(language, arguments[i]);
        var plain = book.plain().get(key);
        if (plain == null) plain = book.plain().computeIfAbsent(key, k -> PlainPattern.of(pattern));
        var filled = plain.isEmpty() ? null : plain.get().fill(spoken);
        if (filled != null) return filled;
        var format = book.formats().computeIfAbsent(key, k -> new MessageFormat(pattern, book.locale()));
        // ICU formats are not thread-safe; a copy is cheaper than a lock that every page waits for.
        return ((MessageFormat) format.clone()).format(spoken);
    }

    public String say(Language language, Message message) {
        return say(language, message.key(), message.arguments().toArray());
    }

    public boolean knows(String key) {
        return books.getFirst().patterns().containsKey(key);
    }

    public Set<String> keys(Language language) {
        return books.get(language.ordinal()).patterns().keySet();
    }

    private @Nullable Object spoken(Language language, @Nullable Object argument) {
        return switch (argument) {
            case Message message -> say(language, message);
            case Localized localized -> localized.in(language);
            case null, default -> argument;
        };
    }

    private static Book read(Language language) {
        var found = new HashMap<String, String>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            var files = resolver.getResources("classpath*:kz/qashyq/**/messages_" + language.code() + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (var key : properties.stringPropertyNames()) {
                    if (found.put(key, properties.getProperty(key)) != null)
                        throw new IllegalStateException("two messages for " + key + " in " + language.code());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Book(
                ULocale.forLocale(language.locale()), found, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }
}
