package kz.qashyq.testing.bank;

import java.util.List;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.QuestionBody.ByHand;
import kz.qashyq.testing.QuestionBody.Choice;
import kz.qashyq.testing.QuestionBody.GapText;
import kz.qashyq.testing.QuestionBody.Matching;
import kz.qashyq.testing.QuestionBody.Numeric;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionBody.Ordering;
import kz.qashyq.testing.QuestionBody.ShortText;
import kz.qashyq.testing.QuestionKind;

/** What keeps a question from being asked. Fields are named as in its form. */
public final class QuestionFaults {
    private static final int LONGEST_TEXT = 20_000;

    private QuestionFaults() {}

    public static FormErrors of(NewQuestion question) {
        var faults = FormErrors.none();
        if (question.text().isEmpty()) faults.add("text.kk", "testing.fault.noText");
        for (var language : Language.values()) {
            if (question.text().exactly(language).length() > LONGEST_TEXT)
                faults.add("text." + language.code(), "platform.error.tooLong", LONGEST_TEXT);
        }
        if (question.difficulty() < 1 || question.difficulty() > 3)
            faults.add("difficulty", "platform.error.integer", 1, 3);
        switch (question.body()) {
            case Choice choice -> ofChoice(question.kind(), choice.options(), faults);
            case Numeric numeric -> {
                if (numeric.tolerance().signum() < 0) faults.add("tolerance", "testing.fault.tolerance");
            }
            case ShortText text -> {
                if (List.of(Language.values()).stream()
                        .allMatch(it -> text.in(it).isEmpty())) faults.add("accepted.kk", "testing.fault.noAccepted");
            }
            case Matching matching -> ofMatching(matching, faults);
            case Ordering ordering -> ofOrdering(ordering, faults);
            case GapText gaps -> GapFaults.add(question.text(), gaps, faults);
            case ByHand criteria -> {}
        }
        return faults;
    }

    private static void ofMatching(Matching matching, FormErrors faults) {
        if (matching.prompts().size() < 2) faults.add("options", "testing.fault.fewPairs");
        else if (matching.targets().stream().anyMatch(target -> target.text().isEmpty()))
            faults.add("options", "testing.fault.emptyTarget");
        else if (matching.targets().size() < 2) faults.add("options", "testing.fault.fewTargets");
    }

    private static void ofOrdering(Ordering ordering, FormErrors faults) {
        if (ordering.right().size() < 2) faults.add("options", "testing.fault.fewElements");
        else if (ordering.elements().size() < ordering.right().size())
            faults.add("options", "testing.fault.sameElements");
    }

    private static void ofChoice(QuestionKind kind, List<Option> options, FormErrors faults) {
        var right = options.stream().filter(Option::correct).count();
        if (options.size() < 2) faults.add("options", "testing.fault.fewOptions");
        else if (options.stream().anyMatch(option -> option.text().isEmpty()))
            faults.add("options", "testing.fault.emptyOption");
        else if (right == 0) faults.add("options", "testing.fault.noCorrect");
        else if (kind == QuestionKind.SINGLE && right > 1) faults.add("options", "testing.fault.manyCorrect");
        else if (kind == QuestionKind.MULTIPLE && right == options.size())
            faults.add("options", "testing.fault.allCorrect");
    }
}
