package kz.qashyq.testing.bank;

import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionKind;

/**
 * A question in its current version.
 *
 * @param text HTML, cleaned
 */
public record Question(
        QuestionId id,
        DisciplineId discipline,
        BankTopicId topic,
        Localized topicTitle,
        QuestionKind kind,
        int difficulty,
        boolean retired,
        int version,
        Instant written,
        Localized text,
        QuestionBody body,
        Localized feedback,
        List<Language> missing) {}
