package kz.qashyq.journal.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.qashyq.journal.OverdueWork;
import kz.qashyq.journal.book.FinalMark;
import kz.qashyq.journal.book.Grid;
import kz.qashyq.journal.book.JournalCard;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;

/**
 * ASM-17: a group across its disciplines.
 *
 * @param subjects each journal of the group with its grid
 * @param overdue work whose deadline has passed, the longest overdue first
 */
public record GroupReport(Group group, List<Subject> subjects, List<Line> lines, List<OverdueWork> overdue) {
    public record Subject(JournalCard journal, OptionalInt average) {}

    /** @param marks the standing so far in each subject, in the order of the subjects */
    public record Line(Learner learner, List<OptionalInt> marks, OptionalInt average, int overdue) {}

    static GroupReport of(
            Group group,
            List<Learner> learners,
            List<JournalCard> journals,
            List<Grid> grids,
            List<OverdueWork> overdue) {
        var subjects = new ArrayList<Subject>();
        for (int i = 0; i < journals.size(); i++)
            subjects.add(new Subject(journals.get(i), grids.get(i).average()));
        Map<LearnerId, Integer> owed = new HashMap<>();
        overdue.forEach(work -> owed.merge(work.learner(), 1, Integer::sum));
        var lines = learners.stream()
                .map(learner -> line(learner, grids, owed.getOrDefault(learner.id(), 0)))
                .toList();
        return new GroupReport(group, subjects, lines, overdue);
    }

    private static Line line(Learner learner, List<Grid> grids, int overdue) {
        var marks = grids.stream()
                .map(grid -> grid.row(learner.id()).map(Grid.Row::soFar).orElse(OptionalInt.empty()))
                .toList();
        return new Line(learner, marks, mean(marks), overdue);
    }

    /** The mean of all that is known, rounded half up. */
    public OptionalInt average() {
        return mean(lines.stream().map(Line::average).toList());
    }

    private static OptionalInt mean(List<OptionalInt> marks) {
        return FinalMark.ofWorks(marks.stream()
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList());
    }
}
