package kz.qashyq.people.account.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.qashyq.platform.hooks.InstitutionFacts;
import kz.qashyq.platform.i18n.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The agreements' texts: our own HTML, in which only the institution's name is filled in. */
@Component
public class AgreementTexts {
    private final InstitutionFacts institution;

    AgreementTexts(InstitutionFacts institution) {
        this.institution = institution;
    }

    public String html(String edition, Language language) {
        var name = HtmlUtils.htmlEscape(institution.name().in(language));
        var file = "texts/" + edition + "." + language.code() + ".html";
        try (InputStream text = AgreementTexts.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{institution}", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
