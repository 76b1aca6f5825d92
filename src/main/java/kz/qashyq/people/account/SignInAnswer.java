package kz.qashyq.people.account;

import kz.qashyq.platform.security.PersonId;

/** What came of a login and a password. */
public sealed interface SignInAnswer {
    record Complete(PersonId person) implements SignInAnswer {}

    /** The password was right; the account asks for more. */
    record SecondFactorDue(PersonId person) implements SignInAnswer {}

    /** Unknown login and wrong password alike. */
    record Wrong() implements SignInAnswer {}

    record TooFast(long seconds) implements SignInAnswer {}
}
