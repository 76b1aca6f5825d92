package kz.qashyq.institution;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import kz.qashyq.institution.ActRegister.Dated;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.Changes;
import kz.qashyq.platform.hooks.InstitutionFacts;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door to what this installation's institution is. Its facts are held in memory, because every page asks for them, and
 * read anew at most every ten seconds: another node may have changed them.
 */
@Component
public class Institution implements InstitutionFacts {
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final InstitutionRepository rows;
    private final ActRegister acts;
    private final AcademicYears years;
    private final Audit audit;
    private final Clock clock;
    private volatile @Nullable Facts facts;

    /** What was read together, and when by the JVM's own clock. */
    private record Facts(InstitutionCard card, Dated act, long readAt) {}

    Institution(InstitutionRepository rows, ActRegister acts, AcademicYears years, Audit audit, Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.years = years;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Localized name() {
        return card().name();
    }

    @Override
    public ZoneId zone() {
        return card().zone();
    }

    public Profile profile() {
        return card().profile();
    }

    public InstitutionCard card() {
        return facts().card();
    }

    /** Does this act bind the institution today? Before an act takes effect, none of its rules applies (ORG-05). */
    public boolean isBoundBy(Act act) {
        var now = facts();
        return now.card().profile().act() == act
                && !today().isBefore(now.act().validity().since());
    }

    /** The calendar day where the institution stands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The term that today lies in; empty between terms. */
    public Optional<Term> currentTerm() {
        return years.termOn(today());
    }

    /** The same by the system itself: at a start, by the demonstration. */
    @Transactional
    public void become(InstitutionCard next) {
        become(next, null);
    }

    /** Says what the institution is; the rules of its act follow at once. */
    @Transactional
    public void become(InstitutionCard next, @Nullable PersonId by) {
        var old = rows.card();
        var changes = Changes.none()
                .add("profile", old.profile(), next.profile())
                .add("nameKk", old.name().kk(), next.name().kk())
                .add("nameRu", old.name().ru(), next.name().ru())
                .add("nameEn", old.name().en(), next.name().en())
                .add("zone", old.zone(), next.zone());
        if (changes.isEmpty()) return;
        rows.save(next);
        audit.record(
                by,
                old.profile() == next.profile() ? "institution.deed.cardChanged" : "institution.deed.profileChanged",
                "InstitutionCard",
                next.name().kk(),
                changes.details());
        reread();
    }

    /** Enters the day on which an act or an amendment of it was published: from it follows since when it binds. */
    @Transactional
    public void publish(Act act, String amendment, LocalDate published, @Nullable PersonId by) {
        acts.publish(act, amendment, published, today(), by);
        reread();
    }

    /** Forgets what is in memory, now and when the change is committed: in between others may have read the old state. */
    private void reread() {
        facts = null;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                facts = null;
            }
        });
    }

    private Facts facts() {
        var known = facts;
        if (known != null && System.nanoTime() - known.readAt() < FRESH) return known;
        var card = rows.card();
        var read = new Facts(card, acts.of(card.profile().act()), System.nanoTime());
        facts = read;
        return read;
    }
}
