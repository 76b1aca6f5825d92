package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionBody.Option;
import kz.qashyq.testing.QuestionKind;

/** A question with its answer, what is right, and the comment: for a reader to whom feedback is due. */
public record MarkedItem(
        int position,
        QuestionKind kind,
        Localized text,
        List<Option> options,
        Localized unit,
        BigDecimal points,
        List<String> answer,
        QuestionBody body,
        Localized feedback,
        BigDecimal share) {
    public boolean isRight() {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    public boolean isPartlyRight() {
        return share.signum() > 0 && !isRight();
    }

    public BigDecimal earned() {
        return points.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    public boolean has(Option option) {
        return answer.contains(Integer.toString(option.number()));
    }

    public String typed() {
        return answer.isEmpty() ? "" : answer.getFirst();
    }
}
