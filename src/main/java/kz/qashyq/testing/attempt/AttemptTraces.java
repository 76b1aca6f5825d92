package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the digital footprint of attempts at tests, those for practice as well. */
@Component
class AttemptTraces {
    private final ApplicationEventPublisher events;

    AttemptTraces(ApplicationEventPublisher events) {
        this.events = events;
    }

    void began(Attempt attempt) {
        leave(attempt, Deed.ATTEMPTED, Outcome.NONE, attempt.started());
    }

    void finished(Attempt attempt, BigDecimal percent, Instant at) {
        leave(attempt, Deed.FINISHED, Outcome.finished(percent, Duration.between(attempt.started(), at)), at);
    }

    private void leave(Attempt attempt, Deed deed, Outcome outcome, Instant at) {
        var test = attempt.test();
        events.publishEvent(new Traced(
                attempt.person(),
                deed,
                Thing.of(Thing.Kind.TEST, test.id(), test.title()),
                List.of(Thing.of(Thing.Kind.DISCIPLINE, test.discipline())),
                outcome,
                at));
    }
}
