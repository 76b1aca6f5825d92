package kz.qashyq.testing.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.marking.Marking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers. "Saved" is said only after this has committed. */
@Service
public class Answering {
    private final AttemptRepository attempts;
    private final ItemRepository items;
    private final Finishing finishing;
    private final Clock clock;

    Answering(AttemptRepository attempts, ItemRepository items, Finishing finishing, Clock clock) {
        this.attempts = attempts;
        this.items = items;
        this.finishing = finishing;
        this.clock = clock;
    }

    /** What came of handing answers over. */
    public sealed interface Receipt {
        /** Kept; counts. */
        record Saved(Instant at) implements Receipt {}

        /** Another tab or device has written a newer answer to this question. */
        record Overtaken() implements Receipt {}

        /** Handed in and marked. */
        record HandedIn() implements Receipt {}

        /** It had been handed in before, from another tab or device. */
        record AlreadyOver() implements Receipt {}

        /** Time was over: what was saved until then counts, this is kept beside it. */
        record TooLate() implements Receipt {}
    }

    /** One answer, as it is given. Sending the same again changes nothing and is acknowledged again. */
    @Transactional
    public Receipt save(AttemptId id, PersonId me, int position, Typed typed) {
        var attempt = locked(id, me);
        var item = items.of(id).stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var now = now();
        var over = over(attempt, Map.of(position, typed), now);
        if (over != null) return over;
        var answer = typed.answerTo(item);
        var same = answer.equals(item.answer());
        if (item.isChecked()) return same ? new Receipt.Saved(now) : new Receipt.Overtaken();
        if (typed.sequence() <= item.sequence()) {
            var saved = item.saved();
            return same && saved != null ? new Receipt.Saved(saved) : new Receipt.Overtaken();
        }
        items.write(id, Map.of(position, new Typed(typed.sequence(), answer)), now);
        return new Receipt.Saved(now);
    }

    /** A whole page of answers, without handing in. */
    @Transactional
    public Receipt saveAll(AttemptId id, PersonId me, Map<Integer, Typed> typed) {
        var attempt = locked(id, me);
        var now = now();
        var over = over(attempt, typed, now);
        if (over != null) return over;
        items.write(id, changed(items.of(id), typed), now);
        return new Receipt.Saved(now);
    }

    /** The last page of answers, and the end of the attempt. */
    @Transactional
    public Receipt handIn(AttemptId id, PersonId me, Map<Integer, Typed> typed) {
        var attempt = locked(id, me);
        var now = now();
        var over = over(attempt, typed, now);
        if (over != null) return over;
        items.write(id, changed(items.of(id), typed), now);
        finishing.finish(attempt, now, false);
        return new Receipt.HandedIn();
    }

    /** ASM-15, ASM-16: in a self-check an answer is marked in the page; from then on it stays. Empty when not answered. */
    @Transactional
    public boolean check(AttemptId id, PersonId me, int position, Typed typed) {
        var attempt = locked(id, me);
        if (!attempt.test().settings().selfCheck() || attempt.isFinished()) throw Refusal.notFound();
        var item = items.of(id).stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (item.isChecked()) return true;
        var answer = typed.answerTo(item);
        if (answer.isEmpty()) return false;
        var now = now();
        items.write(id, Map.of(position, new Typed(Math.max(typed.sequence(), item.sequence()), answer)), now);
        items.check(id, position, Marking.share(item.body(), answer), now);
        return true;
    }

    private Attempt locked(AttemptId id, PersonId me) {
        if (!attempts.lock(id)) throw Refusal.notFound();
        return attempts.find(id).filter(attempt -> attempt.person().equals(me)).orElseThrow(Refusal::notFound);
    }

    /** Null while answers are taken. */
    private @Nullable Receipt over(Attempt attempt, Map<Integer, Typed> typed, Instant now) {
        if (!attempt.isFinished() && AttemptClock.accepts(attempt.ends(), now)) return null;
        var handedIn = attempt.outcome().map(outcome -> !outcome.byClock()).orElse(false);
        if (handedIn) return new Receipt.AlreadyOver();
        finishing.closeIfOver(attempt);
        keepLate(attempt, typed, now);
        return new Receipt.TooLate();
    }

    private void keepLate(Attempt attempt, Map<Integer, Typed> typed, Instant now) {
        var late = new TreeMap<Integer, List<String>>();
        changed(items.of(attempt.id()), typed).forEach((position, it) -> late.put(position, it.values()));
        if (!late.isEmpty()) attempts.keepLate(attempt.id(), late, now);
    }

    /** What differs from what is kept, and is not older. */
    private static Map<Integer, Typed> changed(List<Item> items, Map<Integer, Typed> typed) {
        var changed = new TreeMap<Integer, Typed>();
        for (var item : items) {
            var it = typed.get(item.position());
            if (it == null || it.sequence() < item.sequence() || item.isChecked()) continue;
            var answer = it.answerTo(item);
            if (!answer.equals(item.answer())) changed.put(item.position(), new Typed(it.sequence(), answer));
        }
        return changed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
