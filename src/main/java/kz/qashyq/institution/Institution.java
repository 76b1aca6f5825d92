package kz.qashyq.institution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.qashyq.platform.hooks.InstitutionFacts;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.rules.Act;
import org.springframework.stereotype.Component;

/** The door to what this installation's institution is. Its facts are held in memory: every page asks for them. */
@Component
public class Institution implements InstitutionFacts {
    private final InstitutionRepository rows;
    private final Clock clock;
    private volatile InstitutionCard card;

    Institution(InstitutionRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.card = rows.card();
    }

    @Override
    public Localized name() {
        return card.name();
    }

    @Override
    public ZoneId zone() {
        return card.zone();
    }

    public Profile profile() {
        return card.profile();
    }

    /** Does this act bind the institution today? */
    public boolean isBoundBy(Act act) {
        return card.profile().act() == act;
    }

    /** The calendar day where the institution stands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** Says what the institution is. The caller audits it. */
    public void become(InstitutionCard next) {
        rows.save(next);
        card = next;
    }
}
