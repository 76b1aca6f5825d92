package kz.qashyq.platform.web;

import java.util.Comparator;
import java.util.List;
import kz.qashyq.platform.hooks.InstitutionFacts;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import org.springframework.stereotype.Component;

/** What stands around every page: the institution's name, the navigation, the built assets. */
@Component
class Shell {
    private final Assets assets;
    private final List<NavigationEntry> entries;
    private final InstitutionFacts institution;

    Shell(Assets assets, List<NavigationEntry> entries, InstitutionFacts institution) {
        this.assets = assets;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.institution = institution;
    }

    Assets assets() {
        return assets;
    }

    List<NavigationEntry> navigationFor(Me me) {
        return entries.stream().filter(entry -> entry.isFor(me)).toList();
    }

    Localized institutionName() {
        return institution.name();
    }
}
