package kz.qashyq.courses.item;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qashyq.courses.Activity;
import kz.qashyq.courses.CourseType;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.course.Section;

/**
 * What a course still lacks, as its teacher is told.
 *
 * @param missing LMS-06, HE-345 ¶47.1: kinds that learners must find in a discipline and do not
 * @param empty LMS-12, HE-345 ¶40(6): topics of the syllabus without anything to study
 * @param topics how many topics the syllabus has
 * @param suggested by section, what the course type's template expects and the section does not hold
 */
public record Coverage(
        Set<Activity> missing, List<Section> empty, int topics, Map<SectionId, List<Activity>> suggested) {

    public int covered() {
        return topics - empty.size();
    }

    public boolean isFull() {
        return missing.isEmpty() && empty.isEmpty();
    }

    /** Only what is published counts: what learners cannot see they do not have. */
    public static Coverage of(CourseType type, Outline outline, Map<ItemId, Placed> placed) {
        var sections = outline.parts().stream()
                .filter(part -> !part.section().dropped())
                .toList();
        var present = activities(outline.items().toList(), placed);
        var missing = EnumSet.of(Activity.LECTURE, Activity.GUIDED_TASK, Activity.INDEPENDENT_TASK);
        missing.removeAll(present);
        // Lectures may be given as video lectures or documents.
        if (present.contains(Activity.VIDEO) || present.contains(Activity.READING)) missing.remove(Activity.LECTURE);
        var empty = sections.stream()
                .filter(part -> activities(part.items(), placed).stream().noneMatch(Activity::isMaterial))
                .map(Outline.Part::section)
                .toList();
        var suggested = sections.stream()
                .collect(java.util.stream.Collectors.toMap(
                        part -> part.section().id(), part -> {
                            var held = activities(part.items(), placed);
                            return type.template().stream()
                                    .filter(activity -> !held.contains(activity))
                                    .toList();
                        }));
        return new Coverage(missing, empty, sections.size(), suggested);
    }

    private static Set<Activity> activities(Collection<Item> items, Map<ItemId, Placed> placed) {
        var held = EnumSet.noneOf(Activity.class);
        for (var item : items) {
            var known = placed.get(item.id());
            if (item.published() && known != null) held.add(known.activity());
        }
        return held;
    }
}
