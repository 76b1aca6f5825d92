package kz.qashyq.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylePageTest {
    private static final Path SPRITE = Path.of("src/main/web/static/icons.svg");

    @Test
    void shows_every_icon_of_the_sprite_on_the_24_grid() throws IOException {
        var drawn = Pattern.compile("<symbol id=\"([\\w-]+)\" viewBox=\"0 0 24 24\">")
                .matcher(Files.readString(SPRITE))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(StylePage.sample().icons()).containsExactlyElementsOf(drawn);
    }
}
