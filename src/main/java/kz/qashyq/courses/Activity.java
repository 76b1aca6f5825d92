package kz.qashyq.courses;

import java.util.Arrays;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.resources.ResourceKind;
import org.jspecify.annotations.Nullable;

/** What a learner does with an item. */
public enum Activity {
    LECTURE("book", ResourceKind.LECTURE),
    VIDEO("video", ResourceKind.VIDEO),
    READING("file", ResourceKind.PDF),
    FILE("download", ResourceKind.FILE),
    LINK("link", ResourceKind.LINK),
    INDEPENDENT_TASK("tasks", null),
    GUIDED_TASK("person", null),
    TEST("test", null);

    private final String icon;
    private final @Nullable ResourceKind shows;

    Activity(String icon, @Nullable ResourceKind shows) {
        this.icon = icon;
        this.shows = shows;
    }

    /** What one does with a resource of this kind. */
    public static Activity with(ResourceKind kind) {
        return Arrays.stream(values())
                .filter(activity -> activity.shows == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The kind of resource it is done with; null where it is no resource. */
    public @Nullable ResourceKind shows() {
        return shows;
    }

    /** Its name in the icon sprite. */
    public String icon() {
        return icon;
    }

    /** Something to study, as against something to do. */
    public boolean isMaterial() {
        return shows != null;
    }

    public Message title() {
        return Message.of("courses.activity." + name());
    }
}
