package kz.qashyq.requirements;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** All requirements and their groups, in the order of the files under {@code docs/requirements}. */
record Catalogue(Map<String, String> groupTitles, Map<String, Requirement> requirements) {

    static Catalogue read(Path folder) throws IOException {
        return new Catalogue(
                rows(folder.resolve("groups.csv"), 2).collect(inOrder(row -> row.get(0), row -> row.get(1))),
                rows(folder.resolve("requirements.csv"), 7)
                        .map(row -> new Requirement(
                                row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6)))
                        .collect(inOrder(Requirement::id, requirement -> requirement)));
    }

    List<Requirement> of(String group) {
        return requirements.values().stream()
                .filter(requirement -> requirement.group().equals(group))
                .toList();
    }

    private static <T, V> Collector<T, ?, Map<String, V>> inOrder(Function<T, String> key, Function<T, V> value) {
        return toMap(
                key,
                value,
                (first, second) -> {
                    throw new IllegalStateException("Written twice: " + first + " and " + second);
                },
                LinkedHashMap::new);
    }

    private static Stream<List<String>> rows(Path file, int columns) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> {
            var cells = cells(line);
            if (cells.size() != columns) throw new IllegalStateException(file + " has a row of another width: " + line);
            return cells;
        });
    }

    /** One line of CSV: a quoted cell may hold commas, and a doubled quote inside it stands for one. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                if (quoted && !cell.isEmpty()) cell.append('"');
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
