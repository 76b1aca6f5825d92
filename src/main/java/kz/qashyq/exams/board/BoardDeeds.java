package kz.qashyq.exams.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Attempt.Hold;
import kz.qashyq.exams.attempt.Invigilation;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;

/** Does one thing to many. Each attempt is a transaction of its own: one that is over must not keep the others waiting. */
@Service
public class BoardDeeds {
    private final Board board;
    private final Invigilation invigilation;

    BoardDeeds(Board board, Invigilation invigilation) {
        this.board = board;
        this.invigilation = invigilation;
    }

    /** @param text the message, or the reason @param minutes of extra time */
    public record Order(Deed deed, String text, int minutes) {}

    public record Refused(String name, Message why) {}

    public record Outcome(int done, List<Refused> refused) {}

    /**
     * @param attempts of this exam; none: everybody, where that is possible
     * @throws Refusal 404 for an attempt of another exam; 422 when nobody is chosen
     */
    public Outcome carryOut(ExamId exam, Order order, List<AttemptId> attempts, PersonId by) {
        var rows = new LinkedHashMap<AttemptId, BoardRow>();
        for (var row : board.of(exam)) rows.put(row.id(), row);
        if (attempts.isEmpty()) {
            if (!order.deed().mayConcernAll()) throw Refusal.invalid("exams.board.chooseSomebody");
            invigilation.message(exam, Optional.empty(), order.text(), by);
            return new Outcome(rows.size(), List.of());
        }
        if (!rows.keySet().containsAll(attempts)) throw Refusal.notFound();
        var refused = new ArrayList<Refused>();
        int done = 0;
        for (var id : attempts.stream().distinct().toList()) {
            try {
                carryOut(exam, order, id, by);
                done++;
            } catch (Refusal refusal) {
                refused.add(new Refused(Objects.requireNonNull(rows.get(id)).name(), refusal.reason()));
            }
        }
        return new Outcome(done, refused);
    }

    private void carryOut(ExamId exam, Order order, AttemptId id, PersonId by) {
        switch (order.deed()) {
            case MESSAGE -> invigilation.message(exam, Optional.of(id), order.text(), by);
            case EXTRA_TIME -> invigilation.giveTime(id, order.minutes(), order.text(), by);
            case PAUSE -> invigilation.hold(id, Hold.PAUSE, order.text(), by);
            case SUSPEND -> invigilation.hold(id, Hold.SUSPENSION, order.text(), by);
            case RESUME -> invigilation.resume(id, by);
            case END -> invigilation.end(id, order.text(), by);
        }
    }
}
