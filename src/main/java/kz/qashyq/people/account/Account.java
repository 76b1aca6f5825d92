package kz.qashyq.people.account;

import java.util.List;
import kz.qashyq.platform.security.PersonId;

/** What its owner may know of an account. */
public record Account(PersonId person, String login, String familyName, String givenName, boolean mustChange) {
    /** What a password must not be built on. */
    List<String> ownWords() {
        return List.of(login, familyName, givenName);
    }

    public String displayName() {
        return givenName + " " + familyName;
    }
}
