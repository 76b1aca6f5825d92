package kz.qashyq.journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.book.Grids;
import kz.qashyq.journal.book.JournalAccess;
import kz.qashyq.journal.report.GroupReports;
import kz.qashyq.journal.report.Sheets;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.UiFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Journals and reports as XLSX. */
@Controller
class ExportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Grids grids;
    private final JournalAccess access;
    private final JournalNames names;
    private final GroupReports reports;
    private final UiFactory uis;

    ExportController(Grids grids, JournalAccess access, JournalNames names, GroupReports reports, UiFactory uis) {
        this.grids = grids;
        this.access = access;
        this.names = names;
        this.reports = reports;
        this.uis = uis;
    }

    @GetMapping("/journal/{journal}/export")
    @Permit({Role.TEACHER, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR, Role.METHODIST})
    void journal(@PathVariable JournalId journal, Me me, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var card = access.toRead(journal, me);
        var named = names.of(card);
        var words = uis.words(request);
        asFile(response, words.text(named.discipline()) + " " + named.group());
        Sheets.journal(response.getOutputStream(), words, grids.of(card));
    }

    @GetMapping("/journal/groups/{group}/export")
    @Permit({Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR})
    void group(@PathVariable GroupId group, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var report = reports.of(group).orElseThrow(Refusal::notFound);
        asFile(response, report.group().name());
        Sheets.group(response.getOutputStream(), uis.words(request), report, names.titles(report));
    }

    private static void asFile(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
