package kz.qashyq.courses.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.access.CourseAccess;
import kz.qashyq.courses.progress.Standing;
import kz.qashyq.courses.work.WorkList;
import kz.qashyq.courses.work.WorkRow;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The works of a course, and how far its learners have come. */
@Controller
class WorkController {
    private static final List<Standing.State> SHOWN = List.of(
            Standing.State.HANDED_IN,
            Standing.State.OVERDUE,
            Standing.State.RETURNED,
            Standing.State.MARKED,
            Standing.State.DUE);

    private final CourseAccess access;
    private final WorkList works;
    private final CourseNames names;

    WorkController(CourseAccess access, WorkList works, CourseNames names) {
        this.access = access;
        this.works = works;
        this.names = names;
    }

    /** Without a state: what waits to be marked, the longest waiting first. */
    @GetMapping("/courses/{course}/work")
    @Permit({Role.TEACHER, Role.METHODIST})
    View list(
            @PathVariable CourseId course,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String task,
            Me me) {
        var found = access.taught(course, me);
        var table = works.table(found);
        var chosen = Arrays.stream(Standing.State.values())
                .filter(it -> it.name().equals(state))
                .findFirst()
                .orElse(Standing.State.HANDED_IN);
        var ofTask = table.works().stream()
                .filter(row -> task == null
                        || task.isBlank()
                        || row.task().item().id().toString().equals(task))
                .toList();
        var counts = SHOWN.stream()
                .map(it -> new WorkPage.Count(
                        it,
                        ofTask.stream()
                                .filter(row -> row.standing().state() == it)
                                .count()))
                .toList();
        return new WorkPage(
                names.forAuthor(found),
                table.items().stream().filter(it -> !it.item().isMaterial()).toList(),
                task == null ? "" : task,
                chosen,
                counts,
                ofTask.stream()
                        .filter(row -> row.standing().state() == chosen)
                        .sorted(Comparator.comparing(
                                WorkRow::handedIn, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    @GetMapping("/courses/{course}/participants")
    @Permit({Role.TEACHER, Role.METHODIST})
    View participants(@PathVariable CourseId course, Me me) {
        var found = access.taught(course, me);
        return ParticipantsPage.of(names.forAuthor(found), works.table(found));
    }
}
