package kz.qashyq.testing.bank;

import java.util.List;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionKind;

/**
 * A question as lists show it.
 *
 * @param text its words without pictures and markup
 */
public record QuestionRow(
        QuestionId id,
        Localized text,
        Localized topic,
        QuestionKind kind,
        int difficulty,
        boolean retired,
        List<Language> missing) {}
