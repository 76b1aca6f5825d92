package kz.qashyq.journal.web;

import java.util.stream.Collectors;
import kz.qashyq.journal.report.GroupReports;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The dean's view: a group's averages and overdue work. */
@Controller
class GroupController {
    private final GroupReports reports;
    private final JournalNames names;
    private final Learners learners;

    GroupController(GroupReports reports, JournalNames names, Learners learners) {
        this.reports = reports;
        this.names = names;
        this.learners = learners;
    }

    @GetMapping("/journal/groups")
    @Permit({Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR})
    View index() {
        return new GroupsPage(learners.groups());
    }

    @GetMapping("/journal/groups/{group}")
    @Permit({Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR})
    View show(@PathVariable GroupId group) {
        var report = reports.of(group).orElseThrow(Refusal::notFound);
        var byLearner = report.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.learner().id(), line -> line.learner().listName()));
        return new GroupPage(report, names.titles(report), byLearner);
    }

    @Bean
    static NavigationEntry groupReportsEntry() {
        return NavigationEntry.of(
                45,
                "journal.groups.title",
                "people",
                "/journal/groups",
                Role.DEAN,
                Role.DEPUTY_HEAD,
                Role.HEAD,
                Role.REGISTRAR);
    }
}
