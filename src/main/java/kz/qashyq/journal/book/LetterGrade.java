package kz.qashyq.journal.book;

/** The letter of a final mark in the point-rating scale that higher education of Kazakhstan uses. */
public enum LetterGrade {
    A("A", 95),
    A_MINUS("A-", 90),
    B_PLUS("B+", 85),
    B("B", 80),
    B_MINUS("B-", 75),
    C_PLUS("C+", 70),
    C("C", 65),
    C_MINUS("C-", 60),
    D_PLUS("D+", 55),
    D("D", 50),
    FX("FX", 25),
    F("F", 0);

    private final String letter;
    private final int from;

    LetterGrade(String letter, int from) {
        this.letter = letter;
        this.from = from;
    }

    public String letter() {
        return letter;
    }

    /** @param points 0 to 100 */
    public static LetterGrade of(int points) {
        for (var grade : values()) if (points >= grade.from) return grade;
        throw new IllegalArgumentException("a mark is 0 to 100, not " + points);
    }
}
