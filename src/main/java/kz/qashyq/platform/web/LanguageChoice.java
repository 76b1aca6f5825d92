package kz.qashyq.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kz.qashyq.platform.i18n.Language;
import org.springframework.web.util.WebUtils;

/**
 * The language somebody chose by hand just before signing in: it becomes their account's. The cookie that remembers the language
 * of a device will not do for that, whoever sat there before may have left it.
 */
public final class LanguageChoice {
    private static final String COOKIE = "language-chosen";
    /** Long enough to find the telephone with the one-time code. */
    private static final int SECONDS = 10 * 60;

    private LanguageChoice() {}

    static void leave(HttpServletResponse response, Language chosen) {
        response.addCookie(cookie(chosen.code(), SECONDS));
    }

    /** Reads the choice and clears it: it is one person's, once. */
    public static Optional<Language> take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) return Optional.empty();
        response.addCookie(cookie("", 0));
        return Language.byCode(cookie.getValue());
    }

    private static Cookie cookie(String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
