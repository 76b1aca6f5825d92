package kz.qashyq.journal.web;

import java.util.List;
import java.util.Optional;
import kz.qashyq.journal.book.Mark;
import kz.qashyq.journal.book.ResultAside;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/**
 * @param history the newest entry first
 * @param mayEnter by this reader, and this cell takes marks
 * @param mayWithdraw by this reader
 * @param late whether an entry today is late
 */
public record MarkPage(
        NamedJournal journal,
        Learner learner,
        MarkPlace place,
        List<Entry> history,
        boolean mayEnter,
        boolean mayWithdraw,
        boolean late,
        MarkForm form,
        FormErrors errors)
        implements FormView {
    /** @param since tests' results that came while this mark stood and did not change it, the newest first */
    public record Entry(Mark mark, String by, List<ResultAside> since) {}

    public String path() {
        return "/journal/" + journal.id() + "/learners/" + learner.id() + "/marks/" + place.target();
    }

    public int seen() {
        return history.isEmpty() ? 0 : history.getFirst().mark().version();
    }

    /** The mark that an entry replaced, or nothing. */
    public String before(int index) {
        if (index + 1 == history.size()) return "";
        var before = history.get(index + 1).mark();
        return before.withdrawn() ? "" : String.valueOf(before.points());
    }

    public boolean hasMark() {
        return !history.isEmpty() && !history.getFirst().mark().withdrawn();
    }

    /** The newest result of a test that says otherwise than the mark, which was entered by hand and stays. */
    public Optional<ResultAside> unanswered() {
        return history.stream()
                .limit(1)
                .flatMap(entry -> entry.since().stream()
                        .filter(result -> result.points() != entry.mark().points()))
                .findFirst();
    }

    public boolean needsReason() {
        return late || !history.isEmpty();
    }
}
