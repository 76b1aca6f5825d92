package kz.qashyq.testing.bank;

import java.util.ArrayList;
import java.util.List;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.ByHand;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionKind;

/** Bodies of questions as they are stored, and in which languages they are complete. */
public final class Bodies {
    private Bodies() {}

    public static QuestionBody read(QuestionKind kind, String json) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> Json.read(json, Choice.class);
            case NUMERIC -> Json.read(json, Numeric.class);
            case SHORT_TEXT -> Json.read(json, ShortText.class);
            case MATCHING -> Json.read(json, Matching.class);
            case ORDERING -> Json.read(json, Ordering.class);
            case GAP_TEXT -> Json.read(json, GapText.class);
            case ESSAY, FILE -> Json.read(json, ByHand.class);
        };
    }

    static String write(QuestionBody body) {
        return Json.write(body);
    }

    /**
     * The languages in which a reader would meet a foreign text. A comment, a unit or accepted answers that exist in no
     * language are missing in none; accepted answers count in every language and need no translation, criteria are not for
     * those who answer.
     */
    static List<Language> missing(NewQuestion question) {
        var texts = new ArrayList<Localized>(List.of(question.text()));
        if (!question.feedback().isEmpty()) texts.add(question.feedback());
        switch (question.body()) {
            case Choice choice -> choice.options().forEach(option -> texts.add(option.text()));
            case Numeric numeric -> {
                if (!numeric.unit().isEmpty()) texts.add(numeric.unit());
            }
            case Matching matching -> {
                matching.prompts().forEach(prompt -> texts.add(prompt.text()));
                matching.targets().forEach(target -> texts.add(target.text()));
            }
            case Ordering ordering -> ordering.elements().forEach(element -> texts.add(element.text()));
            case ShortText text -> {}
            case GapText gaps -> {}
            case ByHand criteria -> {}
        }
        return List.of(Language.values()).stream()
                .filter(language ->
                        texts.stream().anyMatch(text -> text.exactly(language).isEmpty()))
                .toList();
    }
}
