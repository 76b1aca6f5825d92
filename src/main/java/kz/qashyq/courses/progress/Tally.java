package kz.qashyq.courses.progress;

import java.util.Collection;
import java.util.function.Function;
import kz.qashyq.courses.item.Item;

/** How many of the required items are complete. */
public record Tally(int complete, int total) {
    public static Tally of(Collection<Item> items, Function<Item, Standing> standings) {
        var required = items.stream().filter(item -> item.terms().required()).toList();
        var complete = required.stream()
                .filter(item -> standings.apply(item).isComplete())
                .count();
        return new Tally((int) complete, required.size());
    }

    public int percent() {
        return total == 0 ? 0 : complete * 100 / total;
    }
}
