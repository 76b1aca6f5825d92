package kz.qashyq.programs;

/**
 * Academic hours by the way they are held.
 *
 * @param practice production training and professional practice
 */
public record Hours(int synchronous, int asynchronous, int practice) {
    public static final Hours NONE = new Hours(0, 0, 0);

    public int withoutPractice() {
        return synchronous + asynchronous;
    }

    public Hours plus(Hours other) {
        return new Hours(synchronous + other.synchronous, asynchronous + other.asynchronous, practice + other.practice);
    }
}
