package kz.qashyq.platform.hooks;

import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.PersonId;

/** Remembers the language a person chose, on whatever device they sign in next. */
public interface LanguageKeeper {
    void keep(PersonId person, Language language);
}
