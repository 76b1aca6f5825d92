package kz.qashyq.programs.syllabus;

import kz.qashyq.platform.i18n.Message;

/** The texts of a syllabus. */
public enum SyllabusPart {
    OUTCOMES(false),
    TOOLS(true),
    CLASS_FORMATS(true),
    DEADLINES(true),
    GRADING_POLICY(true),
    BASIC_LITERATURE(false),
    ADDITIONAL_LITERATURE(false);

    private final boolean mandatory;

    SyllabusPart(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** One of those without which there is no approval (PLN-09). */
    public boolean isMandatory() {
        return mandatory;
    }

    public Message title() {
        return Message.of("programs.syllabusPart." + name());
    }
}
