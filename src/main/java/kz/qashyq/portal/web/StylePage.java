package kz.qashyq.portal.web;

import java.util.List;
import java.util.stream.IntStream;
import kz.qashyq.platform.web.View;

/** The living style page: its samples are fixed, so that a change of look is seen and not a change of data. */
public record StylePage(List<String> icons, List<Column> columns, List<Row> rows, String lecture) implements View {
    public record Column(String title, int weight) {}

    /** @param look is-low, is-late, is-absent or empty */
    public record Mark(String value, String look) {}

    public record Row(String learner, List<Mark> marks, int exam, int total) {}

    private static final List<String> ICONS = List.of(
            "home",
            "book",
            "tasks",
            "test",
            "journal",
            "people",
            "person",
            "settings",
            "upload",
            "download",
            "video",
            "file",
            "check",
            "check-circle",
            "warning",
            "info",
            "close",
            "menu",
            "sun",
            "moon",
            "contrast",
            "globe",
            "search",
            "filter",
            "plus",
            "minus",
            "edit",
            "trash",
            "lock",
            "key",
            "clock",
            "calendar",
            "arrow-left",
            "arrow-right",
            "arrow-up",
            "arrow-down",
            "chevron-down",
            "chevron-right",
            "print",
            "eye",
            "history",
            "shield",
            "building",
            "logout",
            "flag",
            "play",
            "pause",
            "image",
            "table",
            "formula",
            "link",
            "bold",
            "italic",
            "list",
            "list-ordered",
            "quote",
            "undo",
            "redo",
            "copy",
            "mail",
            "refresh",
            "more",
            "heading",
            "fullscreen");

    private static final List<Column> COLUMNS = List.of(
            new Column("1-тапсырма", 5),
            new Column("2-тапсырма", 5),
            new Column("1-аралық бақылау", 10),
            new Column("Зертханалық жұмыс", 10),
            new Column("2-аралық бақылау", 15),
            new Column("Жоба", 15),
            new Column("Емтихан", 40));

    private static final List<String> LEARNERS = List.of(
            "Әбілқасымов Нұрлан",
            "Ғабитова Сандуғаш",
            "Ербол Қанат",
            "Жақсыбекова Айнұр",
            "Қайратұлы Үміт",
            "Сейітова Айгерім",
            "Төлегенов Ырысбек",
            "Шоқанова Һәдия");

    private static final String LECTURE = """
            <h2>Жану үдерісі</h2>
            <p>Жану үшін <strong>жанғыш зат</strong>, <em>тотықтырғыш</em> және тұтану көзі керек: \
            <span data-formula="Q = cm\\Delta t">Q = cmΔt</span>.</p>
            <table><tbody><tr><th>Класс</th><th>Зат</th></tr><tr><td>А</td><td>Ағаш, қағаз</td></tr></tbody></table>
            """;

    static StylePage sample() {
        var rows = IntStream.range(0, LEARNERS.size()).mapToObj(StylePage::row).toList();
        return new StylePage(ICONS, COLUMNS, rows, LECTURE);
    }

    /** Among ordinary marks one low, one late and one absence. */
    private static Row row(int at) {
        var marks = List.of(
                mark(80 + at, ""),
                mark(72 + at, ""),
                at == 2 ? mark(45, "is-low") : mark(90 - at, ""),
                at == 4 ? new Mark("қ", "is-absent") : mark(78 + at, ""),
                at == 1 ? mark(85, "is-late") : mark(84, ""),
                mark(91 - at, ""));
        return new Row(LEARNERS.get(at), marks, 70 + at, 79 + at % 5);
    }

    private static Mark mark(int value, String look) {
        return new Mark(Integer.toString(value), look);
    }
}
