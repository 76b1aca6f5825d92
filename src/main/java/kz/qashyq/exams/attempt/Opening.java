package kz.qashyq.exams.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.platform.db.GroupCommit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens papers at the start: thousands within seconds, so that many are opened by one statement. */
@Service
public class Opening implements DisposableBean {
    private static final int COMMITTERS = 2;
    private static final int REQUESTS_AT_ONCE = 128;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OpeningRepository rows;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final GroupCommit<Ask, Answer> commits;

    Opening(OpeningRepository rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
        this.commits = new GroupCommit<>("exam-opening", COMMITTERS, REQUESTS_AT_ONCE, PATIENCE, this::commit);
    }

    record Ask(AttemptId attempt, int epoch) {}

    /** What came of opening. */
    public sealed interface Answer {
        /** Also for who opens again. */
        record Opened(Instant now, Standing standing) implements Answer {}

        record TooEarly(Instant now, Instant starts) implements Answer {}

        /** The window is closed, or the attempt is over. */
        record TooLate(AttemptState state) implements Answer {}

        /** Another device has sat down to it since. */
        record TakenOver(int epoch) implements Answer {}

        record Unknown() implements Answer {}

        /** The window seems closed, but an outage of ours may have taken its end: ask again, {@link TimeUp} tells why. */
        record CreditFirst() implements Answer {}
    }

    public Answer open(AttemptId attempt, int epoch) {
        return commits.ask(new Ask(attempt, epoch));
    }

    @Override
    public void destroy() {
        commits.close();
    }

    private List<Answer> commit(List<Ask> asks) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = Times.now(clock);
            var opened = rows.open(asks, now);
            var others = asks.stream().filter(ask -> !opened.containsKey(ask)).toList();
            var refused = others.isEmpty() ? Map.<Ask, Answer>of() : rows.reasons(others, now);
            return asks.stream()
                    .map(ask -> {
                        var standing = opened.get(ask);
                        if (standing != null) return new Answer.Opened(now, standing);
                        return refused.getOrDefault(ask, new Answer.Unknown());
                    })
                    .toList();
        }));
    }
}
