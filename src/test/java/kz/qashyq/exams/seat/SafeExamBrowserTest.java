package kz.qashyq.exams.seat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeExamBrowserTest {
    /** The Config Key that SEB's own test vector has: see its unencrypted_mac_001.seb. */
    private static final String KEY = "4fa9af8ec8759eb7c680752ef4ee5eaf1a860628608fccae2715d519849f9292";

    private static final String URL = "https://qashyq.example/exams/attempts/7/seat";

    @Test
    void the_right_configuration_at_the_right_address_is_proven() {
        var shown = SafeExamBrowser.sha256(URL + KEY);
        assertThat(SafeExamBrowser.proves(URL, KEY, shown)).isTrue();
        assertThat(SafeExamBrowser.proves(
                        URL, KEY.toUpperCase(java.util.Locale.ROOT), shown.toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
    }

    @Test
    void another_address_another_key_the_key_itself_or_nothing_proves_nothing() {
        var shown = SafeExamBrowser.sha256(URL + KEY);
        assertThat(SafeExamBrowser.proves(URL + "?x", KEY, shown)).isFalse();
        assertThat(SafeExamBrowser.proves(URL, KEY.replace('4', '5'), shown)).isFalse();
        assertThat(SafeExamBrowser.proves(URL, KEY, KEY)).isFalse();
        assertThat(SafeExamBrowser.proves(URL, KEY, "")).isFalse();
        assertThat(SafeExamBrowser.proves(URL, KEY, null)).isFalse();
    }

    @Test
    void an_empty_configuration_has_the_hash_that_is_published_for_it() {
        assertThat(SafeExamBrowser.sha256("[]"))
                .isEqualTo("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
    }
}
