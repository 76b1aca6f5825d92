package kz.qashyq.journal.web;

import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.book.JournalCard;
import kz.qashyq.platform.i18n.Localized;

/** A journal as a reader knows it. */
public record NamedJournal(JournalCard card, Localized discipline, String group, String teacher) {
    public JournalId id() {
        return card.id();
    }
}
