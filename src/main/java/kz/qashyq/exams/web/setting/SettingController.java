package kz.qashyq.exams.web.setting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamEntry;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.RuleSets;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting an exam: what is asked, in which form, for which control of the syllabus. */
@Controller
class SettingController {
    private final SettingAccess access;
    private final SettingForms forms;
    private final ExamDesk exams;
    private final RuleSets rules;
    private final Programs programs;
    private final Institution institution;
    private final Clock clock;

    SettingController(
            SettingAccess access,
            SettingForms forms,
            ExamDesk exams,
            RuleSets rules,
            Programs programs,
            Institution institution,
            Clock clock) {
        this.access = access;
        this.forms = forms;
        this.exams = exams;
        this.rules = rules;
        this.programs = programs;
        this.institution = institution;
        this.clock = clock;
    }

    @GetMapping("/exams/setting/new")
    @Permit({Role.TEACHER, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View blank(@RequestParam Optional<DisciplineId> discipline, Me me) {
        if (discipline.isEmpty())
            return new DisciplineChoicePage(
                    programs.programmes(),
                    SettingAccess.isUnit(me) ? programs.allDisciplines() : programs.taughtBy(me.id()));
        var right = toSet(discipline.get(), me);
        var entry = EntryForm.blank(clock.instant(), institution.zone());
        return forms.blank(discipline.get(), right, SettingForm.blank(), entry, FormErrors.none());
    }

    @PostMapping("/exams/setting")
    @Permit({Role.TEACHER, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View create(
            @RequestParam Optional<DisciplineId> discipline,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        var of = discipline.orElseThrow(Refusal::notFound);
        var right = toSet(of, me);
        var form = SettingForm.typed(fields);
        var entry = EntryForm.typed(fields);
        var errors = FormErrors.none();
        var page = forms.blank(of, right, form, entry, errors);
        var read = form.read(page, institution.profile().act());
        var terms = terms(entry, right, errors);
        if (errors.any()) return page;
        var exam = new Exam(
                ExamId.next(),
                of,
                read.control(),
                form.title(),
                read.blueprint().orElseThrow(),
                rules.today(form.form()),
                terms.window(),
                form.conduct(terms.networks(), terms.sebConfigKey()),
                ExamState.DRAFT,
                null,
                me.id());
        exams.create(exam);
        return Redirect.to("/exams/setting/" + exam.id()).saying("exams.setting.created");
    }

    @GetMapping("/exams/setting/{exam}/edit")
    @Permit({Role.TEACHER, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View edit(@PathVariable ExamId exam, Me me) {
        var open = draft(exam, me);
        var entry = EntryForm.of(open.exam(), institution.zone());
        return forms.edit(open, mayMove(open), SettingForm.of(open.exam()), entry, FormErrors.none());
    }

    @PostMapping("/exams/setting/{exam}")
    @Permit({Role.TEACHER, Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View update(@PathVariable ExamId exam, @RequestParam MultiValueMap<String, String> fields, Me me) {
        var open = draft(exam, me);
        var was = open.exam();
        var form = SettingForm.typed(fields);
        var mayMove = mayMove(open);
        if (!mayMove && fields.containsKey("starts")) throw Refusal.forbidden();
        var entry = mayMove ? EntryForm.typed(fields) : EntryForm.of(was, institution.zone());
        var errors = FormErrors.none();
        var page = forms.edit(open, mayMove, form, entry, errors);
        var read = form.read(page, institution.profile().act());
        var window = mayMove ? entry.window(institution.zone(), errors) : was.window();
        if (errors.any()) return page;
        exams.change(
                new Exam(
                        exam,
                        was.discipline(),
                        read.control(),
                        form.title(),
                        read.blueprint().orElseThrow(),
                        new Exam.Rules(
                                form.form(), was.rules().ruleSet(), was.rules().ruleVersion()),
                        window,
                        form.conduct(was.conduct().networks(), was.conduct().sebConfigKey()),
                        ExamState.DRAFT,
                        null,
                        was.createdBy()),
                me.id());
        return Redirect.to("/exams/setting/" + exam).saying("exams.setting.changed");
    }

    private Right toSet(DisciplineId discipline, Me me) {
        if (programs.discipline(discipline).isEmpty()) throw Refusal.notFound();
        var right = access.right(discipline, me);
        if (!right.maySet()) throw Refusal.forbidden();
        return right;
    }

    private SettingAccess.Open draft(ExamId exam, Me me) {
        var open = access.toSet(exam, me);
        if (open.exam().state() != ExamState.DRAFT) throw Refusal.conflict("exams.alreadyReady");
        return open;
    }

    /** ASM-02: a teacher proposes the window until the support unit has taken the exam on by giving it groups. */
    private boolean mayMove(SettingAccess.Open open) {
        return open.right().mayHost() || exams.sittings(open.exam().id()).isEmpty();
    }

    /** Networks and browser are the support unit's, whatever a teacher's request says. */
    private ExamEntry.Terms terms(EntryForm entry, Right right, FormErrors errors) {
        if (right.mayHost()) return entry.read(institution.zone(), errors);
        return new ExamEntry.Terms(entry.window(institution.zone(), errors), List.of(), Optional.empty());
    }
}
