package kz.qashyq.people.web;

import java.util.Objects;
import kz.qashyq.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What was typed on the set-up page. */
public record SetupForm(
        String nameKk,
        String nameRu,
        String nameEn,
        String profile,
        String familyName,
        String givenName,
        String login,
        String password) {
    private static final int LONGEST = 200;
    private static final String LOGIN = "[\\p{L}\\p{N}._@-]{3,60}";

    /** Fields that were not sent are empty. */
    public SetupForm(
            @Nullable String nameKk,
            @Nullable String nameRu,
            @Nullable String nameEn,
            @Nullable String profile,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String login,
            @Nullable String password) {
        this.nameKk = orEmpty(nameKk);
        this.nameRu = orEmpty(nameRu);
        this.nameEn = orEmpty(nameEn);
        this.profile = orEmpty(profile);
        this.familyName = orEmpty(familyName);
        this.givenName = orEmpty(givenName);
        this.login = orEmpty(login);
        this.password = orEmpty(password);
    }

    static SetupForm empty() {
        return new SetupForm("", "", "", "HE-345", "", "", "", "");
    }

    FormErrors faults() {
        var errors = FormErrors.none();
        errors.required("nameKk", nameKk, LONGEST);
        errors.required("familyName", familyName, LONGEST);
        errors.required("givenName", givenName, LONGEST);
        errors.required("login", login);
        if (!login.strip().matches(LOGIN)) errors.add("login", "people.login.form");
        return errors;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
