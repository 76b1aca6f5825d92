package kz.qashyq.exams.web.setting;

import java.util.Comparator;
import java.util.List;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.Admissions;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.platform.i18n.Collation;
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

/** Who is admitted to an exam by its rules, and why the others are not; the support unit may admit them all the same. */
@Controller
class AdmissionController {
    private static final int LONGEST_BASIS = 500;

    private final SettingAccess access;
    private final Admissions admissions;

    AdmissionController(SettingAccess access, Admissions admissions) {
        this.access = access;
        this.admissions = admissions;
    }

    @GetMapping("/exams/setting/{exam}/admission")
    @Permit({Role.TEACHER, Role.METHODIST, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View index(@PathVariable ExamId exam, Me me) {
        var open = access.toRead(exam, me);
        if (open.exam().state() == ExamState.DRAFT) throw Refusal.conflict("exams.notReady");
        var asked = admissions.of(open.exam());
        var lines = asked.orElse(List.of()).stream()
                .sorted(Comparator.comparing(Admissions.Line::name, Collation.of(me.language())::compare))
                .toList();
        return new AdmissionPage(open.exam(), open.right(), asked.isPresent(), lines);
    }

    @PostMapping("/exams/setting/{exam}/admission/{attempt}")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View admit(
            @PathVariable ExamId exam,
            @PathVariable AttemptId attempt,
            @RequestParam(defaultValue = "") String basis,
            Me me) {
        var open = access.toHost(exam, me);
        if (basis.length() > LONGEST_BASIS) throw Refusal.invalid("platform.error.tooLong", LONGEST_BASIS);
        admissions.admit(open.exam(), attempt, basis, me.id());
        return Redirect.to("/exams/setting/" + exam + "/admission").saying("exams.admission.admitted");
    }
}
