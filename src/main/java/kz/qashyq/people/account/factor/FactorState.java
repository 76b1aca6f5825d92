package kz.qashyq.people.account.factor;

/** @param codesLeft unused recovery codes */
public record FactorState(boolean authenticator, int passkeys, int codesLeft) {
    public boolean any() {
        return authenticator || passkeys > 0;
    }
}
