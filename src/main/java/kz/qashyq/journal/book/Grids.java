package kz.qashyq.journal.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kz.qashyq.journal.JournalId;
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
        return of(List.of(journal), learners.inGroup(journal.group())).getFirst();
    }

    /** Journals of one group together, with its learners at hand: three queries however many journals. */
    public List<Grid> of(List<JournalCard> journals, List<Learner> group) {
        var ids = journals.stream().map(JournalCard::id).toList();
        var columns = book.columns(ids);
        var works = book.works(ids);
        var standing = marks.standing(ids);
        return ids.stream()
                .map(id -> {
                    var marked = standing.getOrDefault(id, List.of());
                    return Grid.of(
                            columns.getOrDefault(id, List.of()),
                            works.getOrDefault(id, List.of()),
                            withThoseWhoLeft(group, marked),
                            marked);
                })
                .toList();
    }

    /** Journals of several groups, with these learners only: three queries however many journals. */
    List<Grid> of(Map<JournalId, List<Learner>> groups) {
        var columns = book.columns(groups.keySet());
        var works = book.works(groups.keySet());
        var standing = marks.standing(groups.keySet());
        return groups.entrySet().stream()
                .map(group -> Grid.of(
                        columns.getOrDefault(group.getKey(), List.of()),
                        works.getOrDefault(group.getKey(), List.of()),
                        group.getValue(),
                        standing.getOrDefault(group.getKey(), List.of())))
                .toList();
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
    private List<Learner> withThoseWhoLeft(List<Learner> group, List<StandingMark> standing) {
        var missing = new HashSet<LearnerId>();
        standing.forEach(mark -> missing.add(mark.learner()));
        group.forEach(learner -> missing.remove(learner.id()));
        if (missing.isEmpty()) return group;
        var all = new ArrayList<>(group);
        all.addAll(learners.find(missing).values());
        return all;
    }
}
