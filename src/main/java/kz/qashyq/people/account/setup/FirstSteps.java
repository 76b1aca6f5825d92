package kz.qashyq.people.account.setup;

import kz.qashyq.institution.Profile;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;

/** What a new installation is told about itself. */
public record FirstSteps(
        Localized institution,
        Profile profile,
        String familyName,
        String givenName,
        String login,
        String password,
        Language language) {}
