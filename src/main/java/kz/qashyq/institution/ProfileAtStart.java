package kz.qashyq.institution;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A demonstration becomes the kind of institution that the command line names; a real one is changed on its page only. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProfileAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ProfileAtStart.class);

    private final Institution institution;
    private final boolean isDemo;
    private final String act;

    ProfileAtStart(
            Institution institution,
            @Value("${qashyq.demo:false}") boolean isDemo,
            @Value("${qashyq.profile:}") String act) {
        this.institution = institution;
        this.isDemo = isDemo;
        this.act = act;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!isDemo || act.isBlank()) return;
        var profile = Profile.byAct(act.strip());
        if (profile.isEmpty()) {
            LOG.warn("No profile is called {}. Known: MES-391, TVET-225, MOD-273, HE-345, MIA-244.", act);
            return;
        }
        var card = institution.card();
        institution.become(new InstitutionCard(card.name(), profile.get(), card.zone()), null);
    }
}
