package kz.qashyq.testing.bank;

import java.util.List;
import java.util.stream.IntStream;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.testing.GapMarks;
import kz.qashyq.testing.QuestionBody.GapText;

/** Do the marks in a text and the accepted answers fit, in every language the text exists in? */
final class GapFaults {
    private GapFaults() {}

    static void add(Localized text, GapText body, FormErrors faults) {
        var gaps = body.gaps();
        if (gaps.isEmpty()) faults.add("options", "testing.fault.noGaps");
        for (int gap = 1; gap <= gaps.size(); gap++) {
            var accepted = gaps.get(gap - 1);
            if (accepted.kk().isEmpty()
                    && accepted.ru().isEmpty()
                    && accepted.en().isEmpty()) faults.add("options", "testing.fault.gapWithoutAnswer", gap);
        }
        for (var language : Language.values()) {
            if (!text.exactly(language).isEmpty()) ofText(language, text.exactly(language), gaps.size(), faults);
        }
    }

    private static void ofText(Language language, String text, int gaps, FormErrors faults) {
        var marked = GapMarks.of(text);
        var expected = IntStream.rangeClosed(1, gaps).boxed().toList();
        if (marked.stream().sorted().toList().equals(expected)) return;
        faults.add(
                "text." + language.code(), "testing.fault.gapMarks", language.ownName(), list(expected), list(marked));
    }

    private static String list(List<Integer> gaps) {
        return gaps.isEmpty()
                ? "—"
                : String.join(" ", gaps.stream().map(gap -> "{{" + gap + "}}").toList());
    }
}
