package kz.qashyq.exams.web.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kz.qashyq.exams.mark.ItemMark;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.QuestionKey;
import kz.qashyq.testing.QuestionKind;

/** One question with what was answered, what is right, and what it earned. */
public record ResultItem(int position, QuestionKey key, BigDecimal points, List<String> answer, ItemMark mark) {
    public BigDecimal share() {
        return mark.share().orElse(BigDecimal.ZERO);
    }

    public BigDecimal earned() {
        return points.multiply(share()).setScale(2, RoundingMode.HALF_UP);
    }

    public boolean isRight() {
        return share().compareTo(BigDecimal.ONE) == 0;
    }

    public boolean isPartlyRight() {
        return share().signum() > 0 && !isRight();
    }

    public boolean isBlank() {
        return answer.stream().allMatch(String::isBlank);
    }

    public boolean isFile() {
        return key.question().kind() == QuestionKind.FILE;
    }

    public List<Localized> given() {
        return AnswerWords.given(key.question(), answer);
    }

    public List<Localized> right() {
        return AnswerWords.right(key.right());
    }
}
