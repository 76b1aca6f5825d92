package kz.qashyq.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.i18n.Words;
import org.springframework.web.util.WebUtils;

/** One sentence carried over a redirect. In a cookie, so that saying "saved" costs no session write. */
public record Flash(String text) {
    private static final String COOKIE = "flash";
    private static final int SECONDS = 30;

    static void leave(HttpServletResponse response, Words words, Message message) {
        var json = Json.write(new Flash(words.text(message)));
        var cookie =
                cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8)));
        cookie.setMaxAge(SECONDS);
        response.addCookie(cookie);
    }

    /** Reads the sentence and clears it. A cookie that somebody made up is ignored. */
    static Optional<Flash> take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) return Optional.empty();
        var cleared = cookie("");
        cleared.setMaxAge(0);
        response.addCookie(cleared);
        try {
            var json = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return Optional.of(Json.read(json, Flash.class));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Cookie cookie(String value) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
