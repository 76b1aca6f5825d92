package kz.qashyq.exams.web.setting;

import java.time.Clock;
import java.util.Comparator;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.Readiness;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An exam with its checklist, the groups that sit it, and the step to ready. */
@Controller
class ExamController {
    private static final int LONGEST_PLACE = 200;

    private final SettingAccess access;
    private final Readiness readiness;
    private final ExamDesk exams;
    private final Clock clock;

    ExamController(SettingAccess access, Readiness readiness, ExamDesk exams, Clock clock) {
        this.access = access;
        this.readiness = readiness;
        this.exams = exams;
        this.clock = clock;
    }

    @GetMapping("/exams/setting/{exam}")
    @Permit({Role.TEACHER, Role.METHODIST, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View show(@PathVariable ExamId exam, Me me) {
        var open = access.toRead(exam, me);
        var report = readiness.report(open.exam());
        var choosable = report.groups().values().stream()
                .filter(group -> group.programme().equals(open.discipline().programme()))
                .filter(group -> report.sittings().stream()
                        .noneMatch(sitting -> sitting.group().equals(group.id())))
                .sorted(Comparator.comparing(Group::name))
                .toList();
        return new ExamPage(open.exam(), open.discipline(), open.right(), report, choosable, clock.instant());
    }

    @PostMapping("/exams/setting/{exam}/readiness")
    @Permit({Role.TEACHER, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View makeReady(@PathVariable ExamId exam, Me me) {
        access.toSet(exam, me);
        var papers = readiness.makeReady(exam, me.id());
        return back(exam, "exams.setting.madeReady", papers);
    }

    @PostMapping("/exams/setting/{exam}/sittings")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View sit(
            @PathVariable ExamId exam,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String place,
            Me me) {
        var open = access.toHost(exam, me);
        if (group.isBlank()) throw Refusal.invalid("exams.sitting.choose");
        if (place.length() > LONGEST_PLACE) throw Refusal.invalid("platform.error.tooLong", LONGEST_PLACE);
        readiness.sit(open.exam(), groupId(group), place, me.id());
        return back(exam, "exams.sitting.added");
    }

    @PostMapping("/exams/setting/{exam}/sittings/{group}/removal")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View unsit(@PathVariable ExamId exam, @PathVariable GroupId group, Me me) {
        var open = access.toHost(exam, me);
        if (open.exam().state() != ExamState.DRAFT) throw Refusal.conflict("exams.alreadyReady");
        exams.unsit(open.exam(), group, me.id());
        return back(exam, "exams.sitting.removed");
    }

    private static GroupId groupId(String typed) {
        try {
            return GroupId.of(typed);
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.notFound();
        }
    }

    private static Redirect back(ExamId exam, String said, Object... arguments) {
        return Redirect.to("/exams/setting/" + exam).saying(said, arguments);
    }
}
