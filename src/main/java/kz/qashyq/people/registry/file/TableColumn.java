package kz.qashyq.people.registry.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column that is understood, by any of the names people give it. */
public interface TableColumn {
    /** The key of its name. */
    String label();

    List<String> aliases();

    static <C extends Enum<C> & TableColumn> Optional<C> named(Class<C> columns, String head) {
        var wanted = Table.plainHead(head);
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.aliases().stream()
                        .anyMatch(alias -> Table.plainHead(alias).equals(wanted)))
                .findFirst();
    }
}
