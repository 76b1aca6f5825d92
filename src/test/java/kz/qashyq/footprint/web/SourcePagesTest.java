package kz.qashyq.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SourcePagesTest {
    private static final Pattern KEY = Pattern.compile("<code id=\"key\">([^<]+)</code>");
    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([^<]{40,})</code>");

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    Sources sources;

    @Proves("FTP-09")
    @Test
    void an_administrator_adds_a_platform_and_sees_its_secret_once() throws Exception {
        var administrator = web.as(cast.person("Дәурен", Role.ADMINISTRATOR));
        var name = "Coursera " + UUID.randomUUID();
        administrator.post("/footprint/sources", "name", name);
        var source = sources.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();

        var issued =
                administrator.post("/footprint/sources/" + source.id() + "/credentials", "scopes", "statements/write");
        assertThat(issued).hasStatusOk();
        assertThat(issued).bodyText().contains("<code id=\"address\">http://localhost/xapi</code>");
        var key = found(KEY, issued.getResponse().getContentAsString());
        var secret = found(SECRET, issued.getResponse().getContentAsString());
        assertThat(administrator.get("/footprint/sources"))
                .bodyText()
                .contains(key)
                .doesNotContain(secret);

        var rotated = administrator.post("/footprint/credentials/" + key + "/rotation");
        assertThat(found(SECRET, rotated.getResponse().getContentAsString())).isNotEqualTo(secret);
        assertThat(administrator.post("/footprint/credentials/" + key + "/revocation"))
                .hasStatus(404);
        var newKey = found(KEY, rotated.getResponse().getContentAsString());
        assertThat(administrator.post("/footprint/credentials/" + newKey + "/revocation"))
                .hasStatus(303);
    }

    @Test
    void a_form_without_a_name_or_a_scope_is_turned_down_and_our_own_modules_need_no_credential() {
        var administrator = web.as(cast.person("Дәурен", Role.ADMINISTRATOR));
        assertThat(administrator.post("/footprint/sources", "name", " ")).hasStatus(422);
        var source = sources.add("Moodle", null);
        assertThat(administrator.post("/footprint/sources/" + source.id() + "/credentials"))
                .hasStatus(422);
        for (var builtIn : List.of(Source.OWN, Source.CERTIFICATES, Source.IMPORTED, Source.BADGES))
            assertThat(administrator.post("/footprint/sources/" + builtIn + "/credentials", "scopes", "all"))
                    .hasStatus(404);
        assertThat(administrator.get("/footprint/sources"))
                .bodyText()
                .contains("Импортталған нәтижелер")
                .doesNotContain("Imported results");
    }

    private static String found(Pattern pattern, String html) {
        var matcher = pattern.matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
