package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.people.People;
import kz.qashyq.platform.i18n.Collation;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.attempt.Attempt;
import kz.qashyq.testing.attempt.ItemStatistics;
import kz.qashyq.testing.attempt.MarkedItem;
import kz.qashyq.testing.attempt.Papers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everybody's results, for the discipline's teachers. */
@Controller
class ResultsController {
    private final BankAccess access;
    private final Papers papers;
    private final ItemStatistics statistics;
    private final People people;

    ResultsController(BankAccess access, Papers papers, ItemStatistics statistics, People people) {
        this.access = access;
        this.papers = papers;
        this.statistics = statistics;
        this.people = people;
    }

    @GetMapping("/testing/tests/{test}/results")
    @Permit(Role.TEACHER)
    View index(@PathVariable TestId test, Me me) {
        var open = access.toWrite(me, test);
        var attempts = papers.ofTest(test);
        var persons =
                people.find(attempts.stream().map(Attempt::person).distinct().toList());
        var alphabet = Collation.of(Language.KK);
        var rows = PersonResult.of(attempts, persons).stream()
                .sorted((one, other) -> alphabet.compare(one.name(), other.name()))
                .toList();
        return new ResultsPage(open.it(), open.discipline(), rows);
    }

    @GetMapping("/testing/tests/{test}/statistics")
    @Permit(Role.TEACHER)
    View statistics(@PathVariable TestId test, Me me) {
        var open = access.toWrite(me, test);
        return new StatisticsPage(open.it(), open.discipline(), statistics.of(test));
    }

    /** One attempt in detail. */
    @GetMapping("/testing/attempts/{attempt}/review")
    @Permit(Role.TEACHER)
    View show(@PathVariable AttemptId attempt, Me me) {
        var it = papers.find(attempt).orElseThrow(Refusal::notFound);
        var open = access.toWrite(me, it.test().id());
        var name = people.find(it.person()).map(person -> person.listName()).orElse("");
        var items = it.isFinished() ? papers.marked(attempt) : List.<MarkedItem>of();
        return new ReviewPage(open.it(), open.discipline(), it, name, items, papers.late(attempt));
    }
}
