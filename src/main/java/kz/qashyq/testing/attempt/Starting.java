package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.assembly.Drawn;
import kz.qashyq.testing.assembly.TestSheets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins attempts: the paper is drawn and kept in the transaction that opens the attempt. */
@Service
public class Starting {
    private final TestSheets sheets;
    private final Admissions admissions;
    private final AttemptRepository attempts;
    private final ItemRepository items;
    private final Finishing finishing;
    private final AttemptTraces traces;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Starting(
            TestSheets sheets,
            Admissions admissions,
            AttemptRepository attempts,
            ItemRepository items,
            Finishing finishing,
            AttemptTraces traces,
            Clock clock) {
        this.sheets = sheets;
        this.admissions = admissions;
        this.attempts = attempts;
        this.items = items;
        this.finishing = finishing;
        this.traces = traces;
        this.clock = clock;
    }

    /** Empty when the test was not given to this person. An attempt whose time is over is closed on the way. */
    @Transactional
    public Optional<Standing> standing(PersonId person, TestId test) {
        var admission = admissions.of(person, test);
        if (admission.isEmpty()) return Optional.empty();
        for (var attempt : attempts.ofTest(test, person)) finishing.closeIfOver(attempt);
        return sheets.find(test).map(sheet -> new Standing(sheet, admission.get(), attempts.ofTest(test, person)));
    }

    /** A second tab gets the attempt that the first has opened. */
    @Transactional
    public AttemptId begin(PersonId person, TestId test) {
        var standing = standing(person, test).orElseThrow(Refusal::notFound);
        var open = standing.open();
        if (open.isPresent()) return open.get().id();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!standing.test().ready()) throw Refusal.conflict("testing.start.notReady");
        if (standing.isClosed(now)) throw Refusal.conflict("testing.start.closed");
        if (!standing.hasAttemptLeft()) throw Refusal.conflict("testing.start.noneLeft");
        return open(standing, person, now);
    }

    private AttemptId open(Standing standing, PersonId person, Instant now) {
        var test = standing.test();
        var seed = random.nextLong();
        var paper = sheets.paper(test, seed);
        if (paper.size() < test.questions()) throw Refusal.conflict("testing.start.tooFew");
        var closes = standing.admission().closes();
        var attempt = new Attempt(
                AttemptId.next(),
                new Attempt.Sheet(test.id(), test.discipline(), test.title(), test.settings()),
                person,
                standing.attempts().size() + 1,
                now,
                AttemptClock.ends(now, test.settings().minutes(), closes),
                closes,
                standing.admission().backTo(),
                Optional.empty());
        var most = paper.stream().map(Drawn::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!attempts.add(attempt, seed, most))
            return standing(person, test.id())
                    .flatMap(Standing::open)
                    .map(Attempt::id)
                    .orElseThrow(() -> Refusal.conflict("testing.start.noneLeft"));
        items.addAll(attempt.id(), paper);
        traces.began(attempt);
        return attempt.id();
    }
}
