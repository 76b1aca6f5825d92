package kz.qashyq.testing.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.attempt.Attempt;
import kz.qashyq.testing.attempt.Papers;
import org.springframework.stereotype.Component;

/** An attempt is its owner's; for everybody else it does not exist, whatever id they guess. */
@Component
class AttemptAccess {
    private final Papers papers;

    AttemptAccess(Papers papers) {
        this.papers = papers;
    }

    Attempt mine(Me me, AttemptId id) {
        return papers.find(id)
                .filter(attempt -> attempt.person().equals(me.id()))
                .orElseThrow(Refusal::notFound);
    }
}
