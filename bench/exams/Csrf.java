package exams;

import harness.Wire;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What a signed-in person's page needs to send forms.
 *
 * @param cookies of the session, with the one that the token is compared with
 */
record Csrf(String cookies, String token) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** @param session the cookies that signing in has left */
    static Csrf of(int port, String session) throws IOException {
        try (var wire = new Wire(port)) {
            var home = wire.send(Wire.get("/", session, false));
            var token = TOKEN.matcher(home.text());
            if (!token.find()) throw new IllegalStateException("home has no token");
            var further = String.join("; ", home.cookies());
            return new Csrf(further.isEmpty() ? session : session + "; " + further, token.group(1));
        }
    }
}
