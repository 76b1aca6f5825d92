package kz.qashyq.testing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionBody.Pair;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionBody.Target;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.web.QuestionForm.Row;
import org.springframework.util.MultiValueMap;

/** The repeating rows of a question's form: options, pairs, elements, gaps. Rows that are left empty are none. */
final class QuestionRows {
    static final int MOST = 12;

    private QuestionRows() {}

    /** The name of a row's first field; empty for kinds without rows. */
    static String field(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> "option";
            case MATCHING -> "prompt";
            case ORDERING -> "element";
            case GAP_TEXT -> "gap";
            case NUMERIC, SHORT_TEXT, ESSAY, FILE -> "";
        };
    }

    static List<Row> typed(QuestionKind kind, MultiValueMap<String, String> fields) {
        var rows = new ArrayList<Row>();
        for (int row = 1; row <= MOST && fields.containsKey(field(kind) + "." + row + ".kk"); row++)
            rows.add(new Row(text(fields, field(kind) + "." + row), text(fields, "target." + row)));
        return rows;
    }

    static List<Row> of(QuestionBody body) {
        return switch (body) {
            case Choice choice ->
                choice.options().stream().map(it -> row(it.text())).toList();
            case Matching matching -> pairs(matching);
            case Ordering ordering ->
                ordering.right().stream()
                        .map(number -> row(ordering.elements().get(number - 1).text()))
                        .toList();
            case GapText text -> text.gaps().stream().map(it -> row(lines(it))).toList();
            default -> List.of();
        };
    }

    private static List<Row> pairs(Matching matching) {
        var rows = new ArrayList<Row>();
        for (var prompt : matching.prompts())
            rows.add(new Row(
                    prompt.text(), matching.targets().get(prompt.target() - 1).text()));
        for (var target : matching.targets())
            if (distracts(target, matching)) rows.add(new Row(Localized.empty(), target.text()));
        return rows;
    }

    private static boolean distracts(Target target, Matching matching) {
        return matching.prompts().stream().noneMatch(prompt -> prompt.target() == target.number());
    }

    static Choice choice(List<Row> rows, Set<String> correct) {
        var written = new ArrayList<Option>();
        for (int row = 1; row <= rows.size(); row++) {
            var option = rows.get(row - 1).first();
            var right = correct.contains(Integer.toString(row));
            if (option.isEmpty() && !right) continue;
            written.add(new Option(written.size() + 1, option, right));
        }
        return new Choice(written);
    }

    static Matching matching(List<Row> rows) {
        return Matching.of(rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new Pair(row.first(), row.second()))
                .toList());
    }

    static Ordering ordering(List<Row> rows) {
        return Ordering.inOrder(
                rows.stream().filter(row -> !row.isEmpty()).map(Row::first).toList());
    }

    /** An empty row before a filled one is a gap whose answer was forgotten. */
    static GapText gaps(List<Row> rows) {
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).isEmpty()) last--;
        return new GapText(
                rows.subList(0, last).stream().map(row -> accepted(row.first())).toList());
    }

    /** Accepted answers, one a line. */
    static ShortText accepted(Localized lines) {
        return new ShortText(lines(lines, Language.KK), lines(lines, Language.RU), lines(lines, Language.EN));
    }

    static Localized lines(ShortText accepted) {
        return Localized.of(
                String.join("\n", accepted.kk()), String.join("\n", accepted.ru()), String.join("\n", accepted.en()));
    }

    private static List<String> lines(Localized lines, Language language) {
        return Arrays.stream(lines.exactly(language).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Row row(Localized text) {
        return new Row(text, Localized.empty());
    }

    static Localized text(MultiValueMap<String, String> fields, String name) {
        return Localized.of(one(fields, name + ".kk"), one(fields, name + ".ru"), one(fields, name + ".en"));
    }

    static String one(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
