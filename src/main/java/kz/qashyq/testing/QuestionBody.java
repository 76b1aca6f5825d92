package kz.qashyq.testing;

import java.math.BigDecimal;
import java.util.List;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;

/** What is asked for and what counts as right. Holds the key: it never goes to a page before feedback is due. */
public sealed interface QuestionBody {
    /** Single and multiple choice. */
    record Choice(List<Option> options) implements QuestionBody {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** @param number names the option within its version, whatever the order it is shown in; from 1 */
    record Option(int number, Localized text, boolean correct) {}

    /** @param tolerance absolute, both ways */
    record Numeric(BigDecimal answer, BigDecimal tolerance, Localized unit) implements QuestionBody {}

    /** Accepted answers by language; an answer counts in any of them. */
    record ShortText(List<String> kk, List<String> ru, List<String> en) implements QuestionBody {
        public ShortText {
            kk = List.copyOf(kk);
            ru = List.copyOf(ru);
            en = List.copyOf(en);
        }

        public List<String> in(Language language) {
            return switch (language) {
                case KK -> kk;
                case RU -> ru;
                case EN -> en;
            };
        }
    }
}
