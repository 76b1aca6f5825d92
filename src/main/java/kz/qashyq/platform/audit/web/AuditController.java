package kz.qashyq.platform.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.AuditChain;
import kz.qashyq.platform.audit.AuditLog;
import kz.qashyq.platform.hooks.InstitutionFacts;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.hooks.PersonNames;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.UiFactory;
import kz.qashyq.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who did what to what: for the administrator and the information security officer. */
@Controller
class AuditController {
    private static final int PAGE = 50;
    private static final int EXPORT = 50_000;

    private final AuditLog log;
    private final AuditChain chain;
    private final Audit audit;
    private final PersonNames names;
    private final InstitutionFacts institution;
    private final UiFactory uis;

    AuditController(
            AuditLog log,
            AuditChain chain,
            Audit audit,
            PersonNames names,
            InstitutionFacts institution,
            UiFactory uis) {
        this.log = log;
        this.chain = chain;
        this.audit = audit;
        this.names = names;
        this.institution = institution;
        this.uis = uis;
    }

    @GetMapping("/audit")
    @Permit({Role.ADMINISTRATOR, Role.SECURITY_OFFICER})
    View index(@ModelAttribute AuditQuery query) {
        var unknownPerson = query.isForUnknownPerson(names);
        var lines = unknownPerson
                ? java.util.List.<kz.qashyq.platform.audit.AuditLine>of()
                : log.find(query.filter(institution.zone(), names), PAGE + 1);
        var more = lines.size() > PAGE;
        return new AuditPage(query, more ? lines.subList(0, PAGE) : lines, more, log.deeds(), unknownPerson);
    }

    @GetMapping("/audit/verification")
    @Permit({Role.ADMINISTRATOR, Role.SECURITY_OFFICER})
    View verify() {
        return new AuditVerificationPage(chain.verify());
    }

    /** Taking the log out of the system is a deed of its own. */
    @GetMapping("/audit/export")
    @Permit({Role.ADMINISTRATOR, Role.SECURITY_OFFICER})
    void export(@ModelAttribute AuditQuery query, Me me, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var lines = log.find(query.filter(institution.zone(), names), EXPORT);
        audit.record(me.id(), "platform.deed.auditExported", me.id(), Map.of("count", lines.size()));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.xlsx\"");
        AuditSheet.write(lines, uis.words(request), response.getOutputStream());
    }

    @Bean
    static NavigationEntry auditEntry() {
        return NavigationEntry.of(
                95, "platform.audit.title", "history", "/audit", Role.ADMINISTRATOR, Role.SECURITY_OFFICER);
    }
}
