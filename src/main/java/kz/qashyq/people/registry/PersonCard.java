package kz.qashyq.people.registry;

import java.time.Instant;
import java.util.Set;
import kz.qashyq.institution.UnitId;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everything the registry keeps of a person.
 *
 * @param mustChange the printed first password still stands
 * @param passwordWaits a first password waits to be printed
 */
public record PersonCard(
        PersonId id,
        String login,
        String familyName,
        String givenName,
        String patronymic,
        @Nullable Integer birthYear,
        String email,
        Language language,
        @Nullable UnitId unit,
        String suggestedGroup,
        Set<Role> roles,
        Instant registered,
        @Nullable Instant closed,
        @Nullable Instant lastSignedIn,
        boolean mustChange,
        boolean passwordWaits) {
    public Person person() {
        return new Person(id, familyName, givenName, patronymic);
    }

    public String listName() {
        return person().listName();
    }

    public boolean isClosed() {
        return closed != null;
    }

    public State state() {
        if (closed != null) return State.CLOSED;
        return lastSignedIn == null ? State.NEVER_USED : State.OPEN;
    }

    /** Of the account. */
    public enum State {
        OPEN,
        NEVER_USED,
        CLOSED;

        public String label() {
            return "people.state." + name();
        }
    }
}
