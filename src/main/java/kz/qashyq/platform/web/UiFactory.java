package kz.qashyq.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.platform.hooks.InstitutionFacts;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Messages;
import kz.qashyq.platform.i18n.Words;
import kz.qashyq.platform.security.CurrentPerson;
import kz.qashyq.platform.security.Me;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Ui} of a request. The language is the person's; a stranger's is kept in a cookie; else Kazakh. */
@Component
public class UiFactory {
    static final String LANGUAGE_COOKIE = "language";
    private static final String THEME_COOKIE = "theme";
    private static final Set<String> THEMES = Set.of("light", "dark", "contrast");

    private final Messages messages;
    private final CurrentPerson currentPerson;
    private final Shell shell;
    private final InstitutionFacts institution;

    UiFactory(Messages messages, CurrentPerson currentPerson, Shell shell, InstitutionFacts institution) {
        this.messages = messages;
        this.currentPerson = currentPerson;
        this.shell = shell;
        this.institution = institution;
    }

    Ui create(HttpServletRequest request, HttpServletResponse response) {
        var path = (String) request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        var query = request.getQueryString();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Ui(
                words(request),
                currentPerson.of(request),
                shell,
                new Ui.Chrome(
                        path == null ? request.getRequestURI() : path,
                        query == null ? "" : query,
                        theme(request),
                        csrf == null ? "" : csrf.getToken(),
                        Flash.take(request, response)));
    }

    /** For answers that are not pages: exports, printed sheets, JSON messages. */
    public Words words(HttpServletRequest request) {
        var language = currentPerson
                .of(request)
                .map(Me::language)
                .or(() -> cookie(request))
                .orElse(Language.KK);
        return new Words(messages, language, institution.zone());
    }

    private static Optional<Language> cookie(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return cookie == null ? Optional.empty() : Language.byCode(cookie.getValue());
    }

    private static String theme(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, THEME_COOKIE);
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : "";
    }
}
