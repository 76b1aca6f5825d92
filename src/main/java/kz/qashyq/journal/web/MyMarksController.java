package kz.qashyq.journal.web;

import java.util.List;
import kz.qashyq.journal.book.Book;
import kz.qashyq.journal.book.Grids;
import kz.qashyq.journal.book.JournalCard;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A learner's own marks, and how the final mark comes of them. */
@Controller
class MyMarksController {
    private final Book book;
    private final Grids grids;
    private final Learners learners;
    private final JournalNames names;

    MyMarksController(Book book, Grids grids, Learners learners, JournalNames names) {
        this.book = book;
        this.grids = grids;
        this.learners = learners;
        this.names = names;
    }

    @GetMapping("/journal/mine")
    @Permit({Role.LEARNER, Role.TRAINEE})
    View show(Me me) {
        var learner = learners.of(me.id()).orElse(null);
        List<JournalCard> journals = learner == null ? List.of() : book.ofGroup(learner.group());
        if (learner == null || journals.isEmpty()) return new MyMarksPage(List.of());
        var named = names.of(journals);
        return new MyMarksPage(named.stream()
                .map(journal -> new MyMarksPage.Subject(journal, grids.of(journal.card(), learner)))
                .toList());
    }

    @Bean
    static NavigationEntry myMarksEntry() {
        return NavigationEntry.of(40, "journal.mine.title", "journal", "/journal/mine", Role.LEARNER, Role.TRAINEE);
    }
}
