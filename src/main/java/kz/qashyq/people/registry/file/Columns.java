package kz.qashyq.people.registry.file;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where in a table the columns stand that are understood; of two with the same meaning the first. */
public final class Columns<C extends Enum<C> & TableColumn> {
    private final Class<C> kinds;
    private final List<String> heads;
    private final Map<C, Integer> places;

    public Columns(Class<C> kinds, List<String> heads) {
        this.kinds = kinds;
        this.heads = List.copyOf(heads);
        places = new EnumMap<>(kinds);
        for (int i = 0; i < heads.size(); i++) {
            int place = i;
            TableColumn.named(kinds, heads.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
    }

    /** Without blanks around it; empty where the table has no such column. */
    public String cell(Table.Row row, C column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place).strip();
    }

    public List<C> missing(Collection<C> needed) {
        return needed.stream().filter(it -> !places.containsKey(it)).toList();
    }

    /** Heads that mean nothing to us. */
    public List<String> ignored() {
        return heads.stream()
                .filter(head ->
                        !head.isBlank() && TableColumn.named(kinds, head).isEmpty())
                .toList();
    }
}
