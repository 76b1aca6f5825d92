package kz.qashyq.courses.item;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qashyq.courses.Activity;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.WorkKind;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.resources.ResourceCard;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.Resources;
import kz.qashyq.testing.TestCard;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.Tests;
import org.springframework.stereotype.Component;

/** Names items by asking the modules that keep what they refer to: two queries however many. */
@Component
public class Titles {
    private final Resources resources;
    private final Tests tests;

    Titles(Resources resources, Tests tests) {
        this.resources = resources;
        this.tests = tests;
    }

    public Placed of(Item item) {
        return of(List.of(item)).values().iterator().next();
    }

    public Map<ItemId, Placed> of(Collection<Item> items) {
        var materials = items.stream()
                .flatMap(item -> item.thing() instanceof Item.Thing.Material(ResourceId id)
                        ? java.util.stream.Stream.of(id)
                        : java.util.stream.Stream.empty())
                .distinct()
                .toList();
        var quizzes = items.stream()
                .flatMap(item -> item.thing() instanceof Item.Thing.Quiz(TestId id)
                        ? java.util.stream.Stream.of(id)
                        : java.util.stream.Stream.empty())
                .distinct()
                .toList();
        var resourceCards = materials.isEmpty() ? Map.<ResourceId, ResourceCard>of() : resources.cards(materials);
        var testCards = quizzes.isEmpty() ? Map.<TestId, TestCard>of() : tests.cards(quizzes);
        var placed = new LinkedHashMap<ItemId, Placed>();
        for (var item : items) placed.put(item.id(), name(item, resourceCards, testCards));
        return placed;
    }

    private static Placed name(
            Item item, Map<ResourceId, ResourceCard> resourceCards, Map<TestId, TestCard> testCards) {
        return switch (item.thing()) {
            case Item.Thing.Material(var id) -> {
                var card = resourceCards.get(id);
                yield card == null
                        ? new Placed(item, Localized.empty(), Activity.FILE)
                        : new Placed(item, card.title(), activity(card));
            }
            case Item.Thing.Work(var task) ->
                new Placed(
                        item,
                        task.title(),
                        task.kind() == WorkKind.GUIDED ? Activity.GUIDED_TASK : Activity.INDEPENDENT_TASK);
            case Item.Thing.Quiz(var id) -> {
                var card = testCards.get(id);
                yield new Placed(item, card == null ? Localized.empty() : card.title(), Activity.TEST);
            }
        };
    }

    public static Activity activity(ResourceCard card) {
        return Activity.with(card.kind());
    }
}
