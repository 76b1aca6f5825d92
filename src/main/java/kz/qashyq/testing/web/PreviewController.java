package kz.qashyq.testing.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.assembly.TestSheets;
import kz.qashyq.testing.attempt.Papers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Any paper of a test, before anybody gets one. */
@Controller
class PreviewController {
    private final BankAccess access;
    private final TestSheets sheets;
    private final Papers papers;

    PreviewController(BankAccess access, TestSheets sheets, Papers papers) {
        this.access = access;
        this.sheets = sheets;
        this.papers = papers;
    }

    @GetMapping("/testing/tests/{test}/preview")
    @Permit({Role.TEACHER, Role.METHODIST})
    View show(@PathVariable TestId test, @RequestParam(defaultValue = "1") int paper, Me me) {
        var open = access.toRead(me, test);
        var drawn = sheets.paper(open.it(), paper);
        return new PreviewPage(open.it(), open.discipline(), papers.preview(drawn), paper);
    }
}
