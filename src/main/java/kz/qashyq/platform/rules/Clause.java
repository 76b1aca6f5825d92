package kz.qashyq.platform.rules;

/** A place in an act, written as the requirements write it: TVET-225 ¶7. */
public record Clause(Act act, String place) {
    @Override
    public String toString() {
        return act.code() + " " + place;
    }
}
