package kz.qashyq.platform.rules;

/** The five documents that bind institutions, one per kind of institution. Which of them binds, institution says. */
public enum Act {
    MES_391("MES-391"),
    TVET_225("TVET-225"),
    MOD_273("MOD-273"),
    HE_345("HE-345"),
    MIA_244("MIA-244");

    private final String code;

    Act(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Clause paragraph(int number) {
        return new Clause(this, "¶" + number);
    }

    /** A numbered part of a paragraph: {@code paragraph("67(3)g")} is ¶67(3)g. */
    public Clause paragraph(String number) {
        return new Clause(this, "¶" + number);
    }
}
