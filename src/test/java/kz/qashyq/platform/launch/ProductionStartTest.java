package kz.qashyq.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qashyq.cast.TestPostgres;
import kz.qashyq.platform.postgres.DatabaseAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as an institution starts it: in a process of its own, on its own PostgreSQL, without any demonstration. */
@Timeout(180)
class ProductionStartTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path var;

    private final DatabaseAccess outside = TestPostgres.freshDatabase();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Process server;

    @AfterEach
    void stop() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(20, TimeUnit.SECONDS)) server.destroyForcibly();
    }

    @Test
    void an_outside_database_is_filled_and_the_console_names_the_page_for_the_first_administrator() throws Exception {
        var setup = addressForTheFirstAdministrator();
        assertThat(var.resolve("postgres")).as("no embedded server").doesNotExist();

        var page = get(setup);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(get(setup.replaceAll("key=.*", "key=guess")).statusCode()).isEqualTo(404);
        var weak = post(setup, page, form("қысқа"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("value=\"Сынақ академиясы\"", "value=\"bas.akimshi\"");
        var done = post(setup, page, form("бұлақ-тас-самал-77"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(get(URI.create(setup)
                                .resolve(done.headers().firstValue("Location").orElseThrow())
                                .toString())
                        .statusCode())
                .as("the administrator is signed in")
                .isEqualTo(200);

        assertThat(get(setup).statusCode()).as("once and never again").isEqualTo(404);
        assertThat(accounts()).isEqualTo("bas.akimshi");
    }

    private String addressForTheFirstAdministrator() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var arguments = Files.writeString(var.resolve("classpath"), "-cp \"" + classPath() + "\"");
        var start = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "@" + arguments,
                "kz.qashyq.Qashyq",
                "--port=" + freePort(),
                "--var=" + var,
                "--profile=TVET-225");
        start.environment()
                .putAll(Map.of(
                        "QASHYQ_DB_URL", outside.url().replaceFirst("^jdbc:", ""),
                        "QASHYQ_DB_USER", outside.appUser(),
                        "QASHYQ_DB_PASSWORD", outside.appPassword(),
                        "QASHYQ_DB_OWNER_USER", outside.ownerUser(),
                        "QASHYQ_DB_OWNER_PASSWORD", outside.ownerPassword(),
                        "QASHYQ_DEMO", "false"));
        server = start.redirectErrorStream(true).start();
        var console = new BufferedReader(server.inputReader(StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = console.readLine(); line != null; line = console.readLine()) {
            said.append(line).append('\n');
            if (line.contains("/setup?key=")) {
                // What it says from now on must not fill the pipe and stop it.
                Thread.ofVirtual().start(() -> console.lines().forEach(later -> {}));
                return line.strip();
            }
        }
        throw new AssertionError("The server ended without naming the page:\n" + said);
    }

    /** Without the tests' own beans. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(part -> !part.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Map<String, String> form(String password) {
        return Map.of(
                "nameKk", "Сынақ академиясы",
                "nameRu", "Пробная академия",
                "nameEn", "Trial Academy",
                "profile", "TVET-225",
                "familyName", "Әбенова",
                "givenName", "Сәуле",
                "login", "bas.akimshi",
                "password", password);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var key = address.replaceAll(".*key=", "");
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "key=" + key + "&_csrf=" + token.group(1) + "&", ""));
        var request = HttpRequest.newBuilder(URI.create(address.replaceAll("\\?.*", "")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private String accounts() throws SQLException {
        try (var connection = outside.connectAsOwner();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT string_agg(login, ' ') FROM people.account")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
