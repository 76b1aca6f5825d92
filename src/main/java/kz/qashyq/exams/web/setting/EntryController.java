package kz.qashyq.exams.web.setting;

import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.ExamEntry;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ASM-02: the support unit moves windows and says from where an exam may be entered. */
@Controller
class EntryController {
    private final SettingAccess access;
    private final ExamEntry entry;
    private final Institution institution;

    EntryController(SettingAccess access, ExamEntry entry, Institution institution) {
        this.access = access;
        this.entry = entry;
        this.institution = institution;
    }

    @GetMapping("/exams/setting/{exam}/entry")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View edit(@PathVariable ExamId exam, Me me) {
        var open = toChange(exam, me);
        return new EntryPage(open.exam(), EntryForm.of(open.exam(), institution.zone()), FormErrors.none());
    }

    @PostMapping("/exams/setting/{exam}/entry")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View update(@PathVariable ExamId exam, @RequestParam MultiValueMap<String, String> fields, Me me) {
        var open = toChange(exam, me);
        var form = EntryForm.typed(fields);
        var errors = FormErrors.none();
        var terms = form.read(institution.zone(), errors);
        if (errors.any()) return new EntryPage(open.exam(), form, errors);
        entry.change(open.exam(), terms, me.id());
        return Redirect.to("/exams/setting/" + exam).saying("exams.entry.changed");
    }

    private SettingAccess.Open toChange(ExamId exam, Me me) {
        var open = access.toHost(exam, me);
        if (open.exam().state() == ExamState.RELEASED) throw Refusal.conflict("exams.alreadyReleased");
        return open;
    }
}
