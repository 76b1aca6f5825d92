package kz.qashyq.platform.i18n;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.qashyq.platform.db.Json;

/**
 * A name or text that the institution writes in up to three languages; a missing one is the empty string. It is stored as
 * jsonb with the keys kk, ru, en.
 */
public record Localized(String kk, String ru, String en) {
    public Localized {
        kk = kk.strip();
        ru = ru.strip();
        en = en.strip();
    }

    public static Localized of(String kk, String ru, String en) {
        return new Localized(kk, ru, en);
    }

    /** The same text in all three, for names that are not translated. */
    public static Localized same(String text) {
        return new Localized(text, text, text);
    }

    public static Localized empty() {
        return same("");
    }

    public static Localized fromJson(String json) {
        return Json.read(json, Localized.class);
    }

    public String json() {
        return Json.write(this);
    }

    /** Exactly this language's text, empty when missing. */
    public String exactly(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /** The text for a reader: their language, or the first that exists. Pages show which through {@link #languageFor}. */
    public String in(Language language) {
        return exactly(languageFor(language));
    }

    /** The language in which a reader of the given one gets this text. */
    public Language languageFor(Language reader) {
        // Said for every text of a page: no stream, no list, where the reader's own language is there.
        if (!exactly(reader).isEmpty()) return reader;
        for (var candidate : reader.fallbacks()) if (!exactly(candidate).isEmpty()) return candidate;
        return reader;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return kk.isEmpty() && ru.isEmpty() && en.isEmpty();
    }

    /** The languages still to be written. */
    public List<Language> missing() {
        return List.of(Language.values()).stream()
                .filter(language -> exactly(language).isEmpty())
                .toList();
    }

    /** The same done to the text of each language, also to a missing one. */
    public Localized map(UnaryOperator<String> change) {
        return new Localized(change.apply(kk), change.apply(ru), change.apply(en));
    }
}
