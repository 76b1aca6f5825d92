package kz.qashyq.resources.version;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.EditorHtml;
import org.junit.jupiter.api.Test;

class LecturePicturesTest {
    private static final String PICTURE = "/files/01930000-0000-7000-8000-000000000000";

    @Test
    void the_pictures_of_all_languages_are_found() {
        var html = EditorHtml.clean(Localized.of("<img alt=\"a\" src=\"" + PICTURE + "\">", "", "<p>x</p>"));
        assertThat(LecturePictures.pictures(html)).hasSize(1);
        assertThat(LecturePictures.without(
                                html, LecturePictures.pictures(html).iterator().next())
                        .kk())
                .isEmpty();
    }
}
