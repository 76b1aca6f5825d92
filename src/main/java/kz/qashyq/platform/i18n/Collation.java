package kz.qashyq.platform.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** Alphabetical order by language; the JDK's own collator does not know the Kazakh alphabet. */
public final class Collation {
    private Collation() {}

    public static Collator of(Language language) {
        return Collator.getInstance(ULocale.forLocale(language.locale())).freeze();
    }
}
