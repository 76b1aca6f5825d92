package kz.qashyq.platform.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three languages of the product, the default first. */
public enum Language {
    KK("kk", "Қазақша"),
    RU("ru", "Русский"),
    EN("en", "English");

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
        this.locale = Locale.of(code, "KZ");
    }

    /** ISO 639-1, as in the html lang attribute. */
    public String code() {
        return code;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Language> byCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The order in which a missing text is looked for: the reader's own, then kk, ru, en. */
    public List<Language> fallbacks() {
        return switch (this) {
            case KK -> List.of(KK, RU, EN);
            case RU -> List.of(RU, KK, EN);
            case EN -> List.of(EN, KK, RU);
        };
    }
}
