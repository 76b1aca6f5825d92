package kz.qashyq.people;

import kz.qashyq.platform.security.PersonId;

/** A person as other modules show them. */
public record Person(PersonId id, String familyName, String givenName, String patronymic) {
    /** Family name first, as in lists and journals. */
    public String listName() {
        return patronymic.isEmpty() ? familyName + " " + givenName : familyName + " " + givenName + " " + patronymic;
    }

    /** As one is spoken to. */
    public String name() {
        return givenName + " " + familyName;
    }
}
