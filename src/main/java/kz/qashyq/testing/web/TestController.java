package kz.qashyq.testing.web;

import java.util.stream.Collectors;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.assembly.TestSheets;
import kz.qashyq.testing.assembly.TestWriting;
import kz.qashyq.testing.bank.QuestionFilter;
import kz.qashyq.testing.bank.QuestionList;
import kz.qashyq.testing.bank.QuestionRow;
import kz.qashyq.testing.bank.TopicRepository;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A test: its words, settings and state. */
@Controller
class TestController {
    /** More than any discipline's bank that is still looked through by eye. */
    private static final int CHOICE = 1000;

    private final BankAccess access;
    private final TestWriting tests;
    private final TestSheets sheets;
    private final QuestionList questions;
    private final TopicRepository topics;

    TestController(
            BankAccess access, TestWriting tests, TestSheets sheets, QuestionList questions, TopicRepository topics) {
        this.access = access;
        this.tests = tests;
        this.sheets = sheets;
        this.questions = questions;
        this.topics = topics;
    }

    @GetMapping("/testing/tests/{test}")
    @Permit({Role.TEACHER, Role.METHODIST})
    View show(@PathVariable TestId test, Me me) {
        var open = access.toRead(me, test);
        var bank = questions.page(open.it().discipline(), QuestionFilter.none(), 1, CHOICE);
        return new TestPage(
                open.it(),
                open.discipline(),
                open.mayWrite(),
                sheets.soundness(open.it()),
                bank.rows().stream().collect(Collectors.toMap(QuestionRow::id, row -> row)),
                bank.rows(),
                topics.of(open.it().discipline()));
    }

    @GetMapping("/testing/disciplines/{discipline}/tests/new")
    @Permit(Role.TEACHER)
    View blank(@PathVariable DisciplineId discipline, Me me) {
        return new TestFormPage(access.toWrite(me, discipline), null, TestForm.blank(), FormErrors.none());
    }

    @PostMapping("/testing/disciplines/{discipline}/tests")
    @Permit(Role.TEACHER)
    View create(@PathVariable DisciplineId discipline, @RequestParam MultiValueMap<String, String> fields, Me me) {
        var it = access.toWrite(me, discipline);
        var form = TestForm.typed(fields);
        var errors = FormErrors.none();
        var test = form.read(errors);
        if (errors.any()) return new TestFormPage(it, null, form, errors);
        return Redirect.to("/testing/tests/" + tests.create(discipline, test, me.id()))
                .saying("testing.tests.created");
    }

    @GetMapping("/testing/tests/{test}/edit")
    @Permit(Role.TEACHER)
    View edit(@PathVariable TestId test, Me me) {
        var open = access.toWrite(me, test);
        if (open.it().ready()) throw Refusal.conflict("testing.fault.ready");
        return new TestFormPage(open.discipline(), test, TestForm.of(open.it()), FormErrors.none());
    }

    @PostMapping("/testing/tests/{test}")
    @Permit(Role.TEACHER)
    View update(@PathVariable TestId test, @RequestParam MultiValueMap<String, String> fields, Me me) {
        var open = access.toWrite(me, test);
        var form = TestForm.typed(fields);
        var errors = FormErrors.none();
        var changed = form.read(errors);
        if (errors.any()) return new TestFormPage(open.discipline(), test, form, errors);
        tests.change(test, changed, me.id());
        return Redirect.to("/testing/tests/" + test).saying("testing.tests.changed");
    }

    @PostMapping("/testing/tests/{test}/readiness")
    @Permit(Role.TEACHER)
    View setReady(@PathVariable TestId test, @RequestParam(defaultValue = "true") boolean ready, Me me) {
        access.toWrite(me, test);
        if (ready) tests.makeReady(test, me.id());
        else tests.backToDraft(test, me.id());
        return Redirect.to("/testing/tests/" + test)
                .saying(ready ? "testing.tests.madeReady" : "testing.tests.madeDraft");
    }
}
