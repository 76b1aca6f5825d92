package kz.qashyq.exams.exam;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.journal.EarnedBefore;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.programs.ControlKind;

/** Has a learner earned enough to be admitted to a control? */
final class EarnedEnough {
    private EarnedEnough() {}

    /** ASM-05, MES-391 ¶12: admission to attestation follows the rule set. Where nothing is marked yet, nothing is earned. */
    static Decision decide(RuleSet rules, ControlKind kind, EarnedBefore earned) {
        var terms = rules.terms();
        if (!terms.askAnything(kind)) return new Granted();
        if (terms.allMarked() && !earned.unmarked().isEmpty())
            return new Refused(clause(rules.act()), Message.of("exams.admission.unmarked", titles(earned.unmarked())));
        var least = terms.least(kind);
        if (earned.percent().orElse(0) >= least) return new Granted();
        return new Refused(
                clause(rules.act()),
                earned.percent().isPresent()
                        ? Message.of(
                                "exams.admission.tooLittle", earned.percent().getAsInt(), least)
                        : Message.of("exams.admission.unrated", least));
    }

    /** Where the act that binds the institution has control and attestation follow rules. */
    static Clause clause(Act act) {
        return switch (act) {
            case MES_391 -> act.paragraph(12);
            case TVET_225 -> act.paragraph("9.1");
            case HE_345 -> act.paragraph(58);
            case MIA_244 -> act.paragraph(12);
            case MOD_273 -> act.paragraph("9.2");
        };
    }

    private static Localized titles(List<Localized> titles) {
        Function<Language, String> in =
                language -> titles.stream().map(title -> title.in(language)).collect(Collectors.joining("; "));
        return Localized.of(in.apply(Language.KK), in.apply(Language.RU), in.apply(Language.EN));
    }
}
