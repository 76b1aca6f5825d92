package pages;

import harness.Wire;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pages.data.Academy;
import pages.data.DemoData;

/** People who sign in by the form, as browsers do, and keep their sessions. */
public final class Visitors {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;

    public Visitors(int port) {
        this.port = port;
    }

    /** The cookies of so many people of the big group, signed in. */
    List<String> learners(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> signIn(Academy.login(Academy.learnerOfBigGroup(n))))
                .toList();
    }

    /** One person with so many sessions. */
    List<String> teacher(int sessions) {
        return IntStream.range(0, sessions)
                .mapToObj(n -> signIn(Academy.login(Academy.teacherOf(0))))
                .toList();
    }

    /** The forms of so many people, filled in and ready to be sent again and again. */
    List<byte[]> signInForms(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    try (var wire = new Wire(port)) {
                        return form(wire, Academy.login(Academy.learnerOfBigGroup(n))).request();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private record Form(byte[] request, Map<String, String> cookies) {}

    private Form form(Wire wire, String login) throws IOException {
        var page = wire.send(Wire.get("/sign-in", "", false));
        var cookies = new LinkedHashMap<String, String>();
        keep(page, cookies);
        var token = TOKEN.matcher(page.text());
        if (!token.find()) throw new IllegalStateException("the sign-in page has no token");
        var fields = Map.of("login", login, "password", DemoData.PASSWORD, "_csrf", token.group(1), "next", "/");
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Form(Wire.post("/sign-in", header(cookies), body), cookies);
    }

    public String signIn(String login) {
        try (var wire = new Wire(port)) {
            var form = form(wire, login);
            var answer = wire.send(form.request());
            keep(answer, form.cookies());
            var home = wire.send(Wire.get("/", header(form.cookies()), false));
            if (home.status() != 200)
                throw new IllegalStateException("%s did not get in: %d, %s, then %d, %s"
                        .formatted(login, answer.status(), answer.header("Location"), home.status(), home.header("Location")));
            return header(form.cookies());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void keep(Wire.Answer answer, Map<String, String> cookies) {
        for (var pair : answer.cookies()) {
            var equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
