package kz.qashyq.people.account.pace;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import kz.qashyq.platform.security.InstallationKey;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A signed cookie that says: the owner of this login has signed in here before. Whoever guesses elsewhere cannot slow the
 * owner down on such a device. It opens nothing by itself. A computer of a classroom keeps its last few logins.
 */
@Component
public class KnownDevices {
    private static final String COOKIE = "device";
    private static final int MOST_LOGINS = 12;
    private static final int HALF_A_YEAR = 180 * 24 * 60 * 60;

    private final InstallationKey key;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(InstallationKey key) {
        this.key = key;
    }

    /** The device's name when this login's owner is known on it, else an empty text. */
    public String nameFor(String login, HttpServletRequest request) {
        var parts = parts(request);
        return !parts.isEmpty() && parts.subList(1, parts.size()).contains(signature(login, parts.getFirst()))
                ? parts.getFirst()
                : "";
    }

    public void remember(String login, HttpServletRequest request, HttpServletResponse response) {
        var known = parts(request);
        var name = known.isEmpty() ? newName() : known.getFirst();
        var signature = signature(login, name);
        var parts = new ArrayList<>(List.of(name, signature));
        known.stream()
                .skip(1)
                .filter(other -> !other.equals(signature))
                .limit(MOST_LOGINS - 1)
                .forEach(parts::add);
        var cookie = new Cookie(COOKIE, String.join(".", parts));
        cookie.setPath("/sign-in");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(HALF_A_YEAR);
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private String signature(String login, String name) {
        return key.sign("known device", login.strip().toLowerCase(Locale.ROOT) + "\n" + name);
    }

    private String newName() {
        var bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static List<String> parts(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty()
                ? List.of()
                : List.of(cookie.getValue().split("\\."));
    }
}
