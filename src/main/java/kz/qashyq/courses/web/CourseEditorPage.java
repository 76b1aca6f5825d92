package kz.qashyq.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.courses.Activity;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.item.Coverage;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.Outline;
import kz.qashyq.courses.item.Placed;
import kz.qashyq.platform.web.View;

/** A course as its author fills it. */
public record CourseEditorPage(
        NamedCourse course, boolean isTeacher, Outline outline, Map<ItemId, Placed> placed, Coverage coverage)
        implements View {
    public Placed of(Item item) {
        return Objects.requireNonNull(placed.get(item.id()));
    }

    public List<Activity> suggested(SectionId section) {
        return coverage.suggested().getOrDefault(section, List.of());
    }
}
