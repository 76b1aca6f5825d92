package kz.qashyq.exams.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.board.Board;
import kz.qashyq.exams.board.BoardFilter;
import kz.qashyq.exams.board.ExamLog;
import kz.qashyq.exams.board.WatchedExam;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The invigilator's board: today's exams, who sits one of them and how it goes, and its log. */
@Controller
class BoardController {
    private static final int MOST_LOG_LINES = 500;

    private final Board board;
    private final ExamLog log;
    private final BoardAccess access;
    private final Programs programs;
    private final Clock clock;

    BoardController(Board board, ExamLog log, BoardAccess access, Programs programs, Clock clock) {
        this.board = board;
        this.log = log;
        this.access = access;
        this.programs = programs;
        this.clock = clock;
    }

    @GetMapping("/exams/board")
    @Permit({Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.TEACHER})
    View index(Me me) {
        var today = board.today();
        if (!BoardAccess.watchesAll(me)) {
            var taught = programs.taughtBy(me.id()).stream().map(Discipline::id).collect(Collectors.toSet());
            today = today.stream()
                    .filter(exam -> taught.contains(exam.discipline()))
                    .toList();
        }
        var disciplines = programs.disciplines(
                today.stream().map(WatchedExam::discipline).distinct().toList());
        return new BoardsPage(
                today.stream()
                        .map(exam -> new BoardsPage.Line(exam, title(disciplines.get(exam.discipline()))))
                        .toList(),
                clock.instant());
    }

    @GetMapping("/exams/board/{exam}")
    @Permit({Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.TEACHER})
    View show(
            @PathVariable ExamId exam,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            Me me) {
        var watched = access.toWatch(me, exam);
        var rows = board.of(exam);
        var filter = BoardFilter.of(state, q);
        return new BoardPage(
                watched,
                discipline(watched.discipline()),
                filter,
                filter.of(rows),
                Board.counts(rows),
                access.mayReplay(me, watched),
                clock.instant());
    }

    @GetMapping("/exams/board/{exam}/log")
    @Permit({Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.TEACHER})
    View log(@PathVariable ExamId exam, Me me) {
        var watched = access.toWatch(me, exam);
        return new ExamLogPage(watched, log.of(exam, MOST_LOG_LINES));
    }

    private Localized discipline(DisciplineId id) {
        return title(programs.disciplines(List.of(id)).get(id));
    }

    private static Localized title(@Nullable Discipline discipline) {
        return discipline == null ? Localized.empty() : discipline.title();
    }

    @Bean
    static NavigationEntry boardEntry() {
        return NavigationEntry.of(
                48,
                "exams.board.title",
                "eye",
                "/exams/board",
                Role.PROCTOR,
                Role.UNIT_STAFF,
                Role.ADMINISTRATOR,
                Role.TEACHER);
    }
}
