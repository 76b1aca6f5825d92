package kz.qashyq.cast;

import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Browsers with real cookies and real sessions, for tests of signing in itself. Other tests need only {@link Web}. */
public final class Browsers {
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

    private final MockMvcTester mvc;

    Browsers(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** A fresh one, at this address. */
    public Browser at(String address) {
        return new Browser(mvc, address);
    }

    public Browser fresh() {
        return at("127.0.0.1");
    }

    public static final class Browser {
        private final MockMvcTester mvc;
        private final String address;
        private final Map<String, Cookie> cookies = new LinkedHashMap<>();

        Browser(MockMvcTester mvc, String address) {
            this.mvc = mvc;
            this.address = address;
        }

        public MvcTestResult get(String path) {
            return send(HttpMethod.GET, path, null);
        }

        /** A form with its token, as the page would have sent it. */
        public MvcTestResult post(String path, String... fields) {
            return send(HttpMethod.POST, path, token(), fields);
        }

        public MvcTestResult postWithoutToken(String path, String... fields) {
            return send(HttpMethod.POST, path, null, fields);
        }

        public MvcTestResult signIn(String login, String password, String... fields) {
            var all = new String[fields.length + 4];
            System.arraycopy(fields, 0, all, 4, fields.length);
            all[0] = "login";
            all[1] = login;
            all[2] = "password";
            all[3] = password;
            return post("/sign-in", all);
        }

        public MvcTestResult signIn(PeopleCast.Account account) {
            return signIn(account.login(), PeopleCast.PASSWORD);
        }

        public String cookie(String name) {
            var cookie = cookies.get(name);
            return cookie == null ? "" : cookie.getValue();
        }

        /** Whether the home page opens to this browser. */
        public boolean isIn() {
            return get("/people/me").getResponse().getStatus() == 200;
        }

        private MvcTestResult send(HttpMethod method, String path, String token, String... fields) {
            var request = MockMvcRequestBuilders.request(method, URI.create(path));
            for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
            if (token != null) request.param("_csrf", token);
            if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));
            request.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0");
            request.with(it -> {
                it.setRemoteAddr(address);
                return it;
            });
            var result = mvc.perform(request);
            for (var cookie : result.getResponse().getCookies()) {
                if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
                else cookies.put(cookie.getName(), cookie);
            }
            return result;
        }

        /** As a page of ours carries it; the one that says there is no such page opens in every state of a session. */
        private String token() {
            try {
                var page = get("/setup").getResponse().getContentAsString();
                var token = TOKEN.matcher(page);
                if (!token.find()) throw new AssertionError("no token in " + page);
                return token.group(1);
            } catch (UnsupportedEncodingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
