package kz.qashyq.programs.syllabus;

import java.util.List;
import java.util.Map;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.Topic;

/**
 * All that a teacher writes in a syllabus.
 *
 * @param parts several outcomes or books are written one to a line
 */
public record SyllabusDraft(Map<SyllabusPart, Localized> parts, List<Topic> topics, List<Control> controls) {
    public static final SyllabusDraft EMPTY = new SyllabusDraft(Map.of(), List.of(), List.of());

    public SyllabusDraft {
        parts = Map.copyOf(parts);
        topics = List.copyOf(topics);
        controls = List.copyOf(controls);
    }

    public Localized part(SyllabusPart part) {
        return parts.getOrDefault(part, Localized.empty());
    }

    public int weights() {
        return controls.stream().mapToInt(Control::weight).sum();
    }
}
