package kz.qashyq.journal.report;

import java.util.List;
import java.util.Optional;
import kz.qashyq.journal.WorkControl;
import kz.qashyq.journal.book.Book;
import kz.qashyq.journal.book.Grids;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import org.springframework.stereotype.Component;

/** Reports on groups, in the same few queries however many disciplines a group has. */
@Component
public class GroupReports {
    private final Book book;
    private final Grids grids;
    private final Learners learners;
    private final List<WorkControl> workControls;

    GroupReports(Book book, Grids grids, Learners learners, List<WorkControl> workControls) {
        this.book = book;
        this.grids = grids;
        this.learners = learners;
        this.workControls = workControls;
    }

    public Optional<GroupReport> of(GroupId id) {
        return learners.group(id).map(group -> {
            var members = learners.inGroup(id);
            var journals = book.ofGroup(id);
            var laidOut = grids.of(journals, members);
            var overdue = workControls.stream()
                    .flatMap(control -> control.overdue(id, members).stream())
                    .toList();
            return GroupReport.of(group, members, journals, laidOut, overdue);
        });
    }
}
