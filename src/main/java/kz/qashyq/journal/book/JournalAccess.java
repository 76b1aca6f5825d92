package kz.qashyq.journal.book;

import kz.qashyq.journal.JournalId;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Component;

/** Who may look into a journal, and who may write in it: its own teacher, and nobody else. */
@Component
public class JournalAccess {
    private static final Role[] READERS = {Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR, Role.METHODIST};

    private final Book book;

    JournalAccess(Book book) {
        this.book = book;
    }

    public JournalCard toRead(JournalId id, Me me) {
        var journal = book.find(id).orElseThrow(Refusal::notFound);
        if (!mayEnter(journal, me) && !readsAll(me)) throw Refusal.notFound();
        return journal;
    }

    public JournalCard toEnter(JournalId id, Me me) {
        var journal = toRead(id, me);
        if (!mayEnter(journal, me)) throw Refusal.forbidden();
        return journal;
    }

    public boolean mayEnter(JournalCard journal, Me me) {
        return journal.teacher().equals(me.id()) && me.is(Role.TEACHER);
    }

    public boolean readsReports(Me me) {
        return me.isAnyOf(Role.DEAN, Role.DEPUTY_HEAD, Role.HEAD, Role.REGISTRAR);
    }

    public boolean readsAll(Me me) {
        return me.isAnyOf(READERS);
    }
}
