package kz.qashyq.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Clause;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, by field; the page shows it above the form and at each field, and keeps what was typed. */
public final class FormErrors {
    private final Map<String, Message> byField = new LinkedHashMap<>();
    private @Nullable Clause clause;

    public static FormErrors none() {
        return new FormErrors();
    }

    /** The first fault of a field is the one that is shown. */
    public FormErrors add(String field, String key, Object... arguments) {
        byField.putIfAbsent(field, Message.of(key, arguments));
        return this;
    }

    /** A deed that a rule turned down, shown at the field that can mend it, with the rule's clause. */
    public FormErrors refused(String field, Refusal refusal) {
        byField.putIfAbsent(field, refusal.reason());
        clause = refusal.clause();
        return this;
    }

    /** A field that must not be empty. Answers its text without outer blanks. */
    public String required(String field, @Nullable String text) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) add(field, "platform.error.required");
        return stripped;
    }

    /** A text that fits its column. */
    public String required(String field, @Nullable String text, int longest) {
        var stripped = required(field, text);
        if (stripped.length() > longest) add(field, "platform.error.tooLong", longest);
        return stripped;
    }

    /** A whole number within bounds; what cannot be read counts as the lower bound and is an error. */
    public int integer(String field, @Nullable String text, int least, int most) {
        try {
            var number = Integer.parseInt(text == null ? "" : text.strip());
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException notANumber) {
            // said below, with the bounds
        }
        // As one types it: a year is never written 2 000.
        add(field, "platform.error.integer", String.valueOf(least), String.valueOf(most));
        return least;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public Optional<Message> of(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    public Map<String, Message> all() {
        return byField;
    }

    /** The clause behind a refusal, when there is one. */
    public Optional<Clause> clause() {
        return Optional.ofNullable(clause);
    }
}
