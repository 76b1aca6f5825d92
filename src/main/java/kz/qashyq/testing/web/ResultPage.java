package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.web.Paths;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.attempt.Attempt;
import kz.qashyq.testing.attempt.Attempt.Outcome;
import kz.qashyq.testing.attempt.MarkedItem;

/** @param items the questions with what is right; empty while feedback is not due */
public record ResultPage(Attempt attempt, boolean isFeedbackDue, List<MarkedItem> items, boolean mayTryAgain)
        implements View {
    public Outcome outcome() {
        return attempt.outcome().orElseThrow();
    }

    public String backTo() {
        return Paths.ownOrHome(attempt.backTo());
    }
}
