package kz.qashyq.exams.web;

import java.util.Map;
import java.util.TreeMap;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/** What the exam's page says, in all languages at once: the language is switched without a server. */
@Component
class SeatWords {
    /** Message keys by what they are called on the page: the rest of the key. */
    private static final Map<String, String> PREFIXES = Map.of(
            "exams.seat.", "",
            "exams.occurrence.", "occurrence.",
            "platform.upload.", "upload.",
            "platform.theme.", "theme.");

    private final String json;

    SeatWords(Messages messages) {
        var books = new TreeMap<String, Map<String, String>>();
        for (var language : Language.values()) books.put(language.code(), book(messages, language));
        json = Json.write(books);
    }

    /** By language, then by key; placeholders stand as {0}, {1}, {2}. */
    String json() {
        return json;
    }

    private static Map<String, String> book(Messages messages, Language language) {
        var book = new TreeMap<String, String>();
        for (var key : messages.keys(language)) {
            PREFIXES.forEach((prefix, shown) -> {
                if (key.startsWith(prefix))
                    book.put(shown + key.substring(prefix.length()), messages.say(language, key, "{0}", "{1}", "{2}"));
            });
        }
        book.put("upload.tooLarge", messages.say(language, "platform.error.tooLarge"));
        book.put("skip", messages.say(language, "platform.skip"));
        book.put("language", messages.say(language, "platform.language"));
        return book;
    }
}
