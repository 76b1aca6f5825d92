package kz.qashyq.people.registry;

import java.util.Set;
import java.util.regex.Pattern;
import kz.qashyq.institution.UnitId;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be registered.
 *
 * @param login empty: one is made from the name
 * @param birthYear null when not known
 * @param suggestedGroup as an imported table has it, or empty
 * @param demo an invented person of the demonstration
 */
public record NewPerson(
        String login,
        String familyName,
        String givenName,
        String patronymic,
        @Nullable Integer birthYear,
        String email,
        Language language,
        Set<Role> roles,
        @Nullable UnitId unit,
        String suggestedGroup,
        boolean demo) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{M} .'’ʼ-]*");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+");
    private static final int LONGEST_EMAIL = 200;

    public NewPerson {
        roles = Set.copyOf(roles);
    }

    /** Letters of any alphabet, blanks, hyphens, apostrophes; never something that a spreadsheet runs. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    public static boolean isLogin(String text) {
        return Logins.isAllowed(text);
    }

    /** The least that is needed. */
    public static NewPerson named(String familyName, String givenName, String patronymic, Role... roles) {
        return new NewPerson(
                "", familyName, givenName, patronymic, null, "", Language.KK, Set.of(roles), null, "", false);
    }

    NewPerson withLogin(String chosen) {
        return new NewPerson(
                chosen,
                familyName,
                givenName,
                patronymic,
                birthYear,
                email,
                language,
                roles,
                unit,
                suggestedGroup,
                demo);
    }

    String listName() {
        return (familyName + " " + givenName + " " + patronymic).strip();
    }
}
