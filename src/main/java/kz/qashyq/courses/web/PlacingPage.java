package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.course.Section;
import kz.qashyq.courses.item.Item;
import kz.qashyq.platform.web.View;
import kz.qashyq.resources.ResourceCard;
import kz.qashyq.testing.TestCard;

/** Choosing from the discipline's materials and tests. */
public record PlacingPage(
        NamedCourse course, Section section, List<ResourceCard> resources, List<TestCard> tests, List<Item.Thing> used)
        implements View {
    public boolean isUsed(ResourceCard card) {
        return used.contains(new Item.Thing.Material(card.id()));
    }

    public boolean isUsed(TestCard card) {
        return used.contains(new Item.Thing.Quiz(card.id()));
    }
}
