package kz.qashyq.programs.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The fields of a form as they were typed; a missing one is empty. */
record Typed(MultiValueMap<String, String> fields) {
    String text(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** A text in three languages, from the fields name.kk, name.ru, name.en. */
    Localized localized(String name) {
        return Localized.of(lines(name + ".kk"), lines(name + ".ru"), lines(name + ".en"));
    }

    /** All fields of one name, one a row of a grid. */
    List<String> all(String name) {
        var values = fields.get(name);
        return values == null
                ? List.of()
                : values.stream()
                        .map(value -> value == null ? "" : value.strip())
                        .toList();
    }

    /** The nth field of a name. */
    String text(String name, int n) {
        var values = all(name);
        return n < values.size() ? values.get(n) : "";
    }

    Localized localized(String name, int n) {
        return Localized.of(text(name + ".kk", n), text(name + ".ru", n), text(name + ".en", n));
    }

    /** A day that may be left out. */
    @Nullable
    LocalDate day(String name, FormErrors errors) {
        var text = text(name);
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            errors.add(name, "programs.error.day");
            return null;
        }
    }

    /** Browsers end lines with CR LF; we keep LF. */
    private String lines(String name) {
        return text(name).replace("\r\n", "\n");
    }
}
