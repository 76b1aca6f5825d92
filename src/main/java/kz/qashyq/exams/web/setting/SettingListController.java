package kz.qashyq.exams.web.setting;

import java.time.Clock;
import java.util.List;
import kz.qashyq.exams.exam.ExamOverview;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.Programs;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The exams a person sets or hosts. */
@Controller
class SettingListController {
    private final ExamOverview exams;
    private final Programs programs;
    private final Clock clock;

    SettingListController(ExamOverview exams, Programs programs, Clock clock) {
        this.exams = exams;
        this.programs = programs;
        this.clock = clock;
    }

    @GetMapping("/exams/setting")
    @Permit({Role.TEACHER, Role.METHODIST, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View index(Me me) {
        var isUnit = SettingAccess.isUnit(me);
        var readsAll = isUnit || me.is(Role.METHODIST);
        var taught = programs.taughtBy(me.id()).stream().map(Discipline::id).toList();
        var rows =
                readsAll ? exams.all() : taught.isEmpty() ? List.<ExamOverview.Row>of() : exams.ofDisciplines(taught);
        var disciplines = programs.disciplines(
                rows.stream().map(ExamOverview.Row::discipline).distinct().toList());
        return new SettingListPage(rows, disciplines, isUnit || !taught.isEmpty(), isUnit, clock.instant());
    }

    @Bean
    static NavigationEntry examSettingEntry() {
        return NavigationEntry.of(
                42,
                "exams.setting.title",
                "calendar",
                "/exams/setting",
                Role.TEACHER,
                Role.METHODIST,
                Role.UNIT_STAFF,
                Role.ADMINISTRATOR);
    }
}
