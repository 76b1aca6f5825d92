package kz.qashyq.journal.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.learners.Learners;
import org.springframework.stereotype.Component;

/** Lays journals out: four queries, five when somebody who has marks has left the group. */
@Component
public class Grids {
    private final BookRepository book;
    private final MarkRepository marks;
    private final Learners learners;

    Grids(BookRepository book, MarkRepository marks, Learners learners) {
        this.book = book;
        this.marks = marks;
        this.learners = learners;
    }

    public Grid of(JournalCard journal) {
        return of(journal, learners.inGroup(journal.group()));
    }

    /** With the group's learners at hand already, for reports over several journals of one group. */
    public Grid of(JournalCard journal, List<Learner> group) {
        var standing = marks.standing(journal.id());
        return Grid.of(
                book.columns(journal.id()), book.works(journal.id()), withThoseWhoLeft(group, standing), standing);
    }

    /** One learner's row only. */
    public Grid of(JournalCard journal, Learner learner) {
        return Grid.of(
                book.columns(journal.id()),
                book.works(journal.id()),
                List.of(learner),
                marks.standingOf(journal.id(), learner.id()));
    }

    /** Marks do not vanish from the journal when their learner moves to another group. */
    private List<Learner> withThoseWhoLeft(List<Learner> group, List<Mark> standing) {
        var missing = new HashSet<LearnerId>();
        standing.forEach(mark -> missing.add(mark.learner()));
        group.forEach(learner -> missing.remove(learner.id()));
        if (missing.isEmpty()) return group;
        var all = new ArrayList<>(group);
        all.addAll(learners.find(missing).values());
        return all;
    }
}
