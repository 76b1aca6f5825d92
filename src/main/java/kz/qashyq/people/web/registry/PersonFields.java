package kz.qashyq.people.web.registry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kz.qashyq.institution.UnitId;
import kz.qashyq.institution.Units;
import kz.qashyq.people.registry.NewPerson;
import kz.qashyq.people.registry.PersonCard;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** A person's form as typed. */
public record PersonFields(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable String birthYear,
        @Nullable String login,
        @Nullable String email,
        @Nullable String language,
        @Nullable String unit,
        @Nullable String group,
        @Nullable List<String> roles) {
    static final PersonFields EMPTY = new PersonFields("", "", "", "", "", "", "kk", "", "", List.of());

    static PersonFields of(PersonCard card) {
        return new PersonFields(
                card.familyName(),
                card.givenName(),
                card.patronymic(),
                Objects.toString(card.birthYear(), ""),
                card.login(),
                card.email(),
                card.language().code(),
                Objects.toString(card.unit(), ""),
                card.suggestedGroup(),
                List.of());
    }

    public String shown(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    public boolean has(Role role) {
        return roles != null && roles.contains(role.name());
    }

    /** What the form means; faults go to {@code errors}. The same rules as for an imported row. */
    NewPerson read(FormErrors errors, Units units, Set<Role> given, int thisYear) {
        var family = name("familyName", familyName, true, errors);
        var givenNames = name("givenName", givenName, true, errors);
        var father = name("patronymic", patronymic, false, errors);
        Integer year = shown(birthYear).isBlank()
                ? null
                : Integer.valueOf(errors.integer("birthYear", birthYear, thisYear - 100, thisYear - 14));
        var typedLogin = shown(login).strip().toLowerCase(Locale.ROOT);
        if (!typedLogin.isEmpty() && !NewPerson.isLogin(typedLogin)) errors.add("login", "people.fault.loginForm");
        var mail = shown(email).strip();
        if (!mail.isEmpty() && !NewPerson.isEmail(mail)) errors.add("email", "people.fault.email");
        var suggested = shown(group).strip();
        if (suggested.length() > 40) errors.add("group", "people.fault.tooLong", 40);
        return new NewPerson(
                typedLogin,
                family,
                givenNames,
                father,
                year,
                mail,
                Language.byCode(language).orElse(Language.KK),
                given,
                unitId(units),
                suggested,
                false);
    }

    private @Nullable UnitId unitId(Units units) {
        return units.all().stream()
                .map(each -> each.id())
                .filter(id -> id.toString().equals(unit))
                .findFirst()
                .orElse(null);
    }

    private static String name(String field, @Nullable String text, boolean required, FormErrors errors) {
        var name = (required
                        ? errors.required(field, text, 80)
                        : Objects.requireNonNullElse(text, "").strip())
                .replaceAll("\\s+", " ");
        if (name.length() > 80) errors.add(field, "people.fault.tooLong", 80);
        if (!name.isEmpty() && !NewPerson.isName(name)) errors.add(field, "people.fault.nameForm");
        return name;
    }
}
