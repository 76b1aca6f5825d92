package kz.qashyq.courses;

import kz.qashyq.platform.i18n.Message;

/** What a learner does with an item. */
public enum Activity {
    LECTURE("book"),
    VIDEO("video"),
    READING("file"),
    FILE("download"),
    LINK("link"),
    INDEPENDENT_TASK("tasks"),
    GUIDED_TASK("person"),
    TEST("test");

    private final String icon;

    Activity(String icon) {
        this.icon = icon;
    }

    /** Its name in the icon sprite. */
    public String icon() {
        return icon;
    }

    /** Something to study, as against something to do. */
    public boolean isMaterial() {
        return switch (this) {
            case LECTURE, VIDEO, READING, FILE, LINK -> true;
            case INDEPENDENT_TASK, GUIDED_TASK, TEST -> false;
        };
    }

    public Message title() {
        return Message.of("courses.activity." + name());
    }
}
