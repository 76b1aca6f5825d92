package kz.qashyq.footprint.xapi;

/** A request that the standard turns down: its status, and in English what a programmer has to mend. */
public final class XapiFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public XapiFault(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public static XapiFault invalid(String message) {
        return new XapiFault(400, message);
    }

    /** @param path where in the statement, as {@code object.definition.name} */
    static XapiFault at(String path, String rule) {
        return new XapiFault(400, path + ": " + rule);
    }

    public int status() {
        return status;
    }

    public String said() {
        return String.valueOf(getMessage());
    }
}
