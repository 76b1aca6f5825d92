package kz.qashyq.journal.web;

import java.util.List;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.book.Book;
import kz.qashyq.journal.book.Grids;
import kz.qashyq.journal.book.JournalAccess;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The journals a person keeps or oversees, and each as a grid. */
@Controller
class JournalController {
    private final Book book;
    private final Grids grids;
    private final JournalAccess access;
    private final JournalNames names;

    JournalController(Book book, Grids grids, JournalAccess access, JournalNames names) {
        this.book = book;
        this.grids = grids;
        this.access = access;
        this.names = names;
    }

    @GetMapping("/journal")
    @Permit({Role.TEACHER, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR, Role.METHODIST})
    View index(Me me) {
        var journals = access.readsAll(me) ? book.all() : book.keptBy(me.id());
        return new JournalsPage(
                journals.isEmpty() ? List.of() : names.of(journals), access.readsAll(me), access.readsReports(me));
    }

    @GetMapping("/journal/{journal}")
    @Permit({Role.TEACHER, Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR, Role.METHODIST})
    View show(@PathVariable JournalId journal, Me me) {
        var card = access.toRead(journal, me);
        return new JournalPage(names.of(card), grids.of(card), access.mayEnter(card, me));
    }

    @Bean
    static NavigationEntry journalEntry() {
        return NavigationEntry.of(
                40,
                "journal.title",
                "journal",
                "/journal",
                Role.TEACHER,
                Role.DEAN,
                Role.DEPUTY_HEAD,
                Role.HEAD,
                Role.REGISTRAR,
                Role.METHODIST);
    }
}
