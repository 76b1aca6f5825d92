package kz.qashyq.testing.bank;

import java.util.Set;
import kz.qashyq.platform.files.FileGuard;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.Programs;
import kz.qashyq.testing.PaperHolders;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionVersionId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Pictures and recordings of questions: read by those who may read the bank, and by whoever has the question in a paper.
 * Nobody else: a picture can give away what an examination asks.
 */
@Component
class QuestionFiles implements FileGuard {
    private static final String MODULE = "testing";

    private final VersionFiles rows;
    private final Files files;
    private final Programs programs;
    private final ObjectProvider<PaperHolders> holders;

    QuestionFiles(VersionFiles rows, Files files, Programs programs, ObjectProvider<PaperHolders> holders) {
        this.rows = rows;
        this.files = files;
        this.programs = programs;
        this.holders = holders;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public boolean mayRead(PersonId person, Set<Role> roles, StoredFile file) {
        if (roles.contains(Role.METHODIST)) return true;
        if (roles.contains(Role.TEACHER) && isInOwnBank(file, person)) return true;
        if (rows.isInPaperOf(person, file.id())) return true;
        var versions = rows.versions(file.id());
        return holders.stream().anyMatch(hook -> hook.holds(person, roles, versions));
    }

    /** Makes what the writer has uploaded the question's own; what is not theirs to show falls out of the text. */
    Localized taken(Localized html, QuestionId question, PersonId by) {
        var named = QuestionHtml.files(html);
        if (named.isEmpty()) return html;
        var found = files.find(named);
        for (var id : named) {
            var file = found.get(id);
            if (file != null && file.owner() == null && file.uploader().equals(by))
                files.claim(id, by, FileOwner.of(MODULE, question));
            else if (file == null || !isInOwnBank(file, by)) html = QuestionHtml.without(html, id);
        }
        return html;
    }

    void keep(QuestionVersionId version, Localized html) {
        rows.add(version, QuestionHtml.files(html));
    }

    private boolean isInOwnBank(StoredFile file, PersonId teacher) {
        return rows.disciplines(file.id()).stream().anyMatch(discipline -> programs.teaches(teacher, discipline));
    }
}
