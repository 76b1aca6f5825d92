package kz.qashyq.courses;

import java.util.List;
import kz.qashyq.platform.i18n.Message;

/**
 * PLN-13, HE-345 ¶9(3), ¶71-b4: the five types of course. Each has its own template: the activities a section is expected
 * to hold, in the order in which they are done. The editor shows what a section still lacks; nothing is forced.
 */
public enum CourseType {
    /** All of it at a distance, at the learner's own pace. */
    ONLINE(Activity.LECTURE, Activity.VIDEO, Activity.TEST, Activity.INDEPENDENT_TASK),
    /** Classes in the room; the platform holds what is read and handed in. */
    BLENDED_PASSIVE(Activity.LECTURE, Activity.READING, Activity.INDEPENDENT_TASK),
    /** Classes in the room and work together on the platform. */
    BLENDED_INTERACTIVE(Activity.LECTURE, Activity.GUIDED_TASK, Activity.TEST),
    /** Theory alone with a self-check, then practice in class. */
    FLIPPED(Activity.VIDEO, Activity.TEST, Activity.GUIDED_TASK),
    /** At a distance, with the teacher taking part in every section. */
    INTERACTIVE_ONLINE(Activity.VIDEO, Activity.GUIDED_TASK, Activity.TEST, Activity.INDEPENDENT_TASK);

    private final List<Activity> template;

    CourseType(Activity... template) {
        this.template = List.of(template);
    }

    public List<Activity> template() {
        return template;
    }

    public Message title() {
        return Message.of("courses.type." + name());
    }

    public Message note() {
        return Message.of("courses.type." + name() + ".note");
    }
}
