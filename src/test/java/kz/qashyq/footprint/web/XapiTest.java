package kz.qashyq.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.sources.Scope;
import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The store as another platform meets it. What the standard wants in all its corners the public conformance suite asks. */
@WebTest
class XapiTest {
    @Autowired
    FilterRegistrationBean<XapiFilter> xapi;

    @Autowired
    Sources sources;

    @Autowired
    JdbcClient db;

    private String credential = "";

    @BeforeEach
    void a_source_that_may_everything() {
        credential = of(Scope.ALL);
    }

    @Proves("FTP-01")
    @Test
    void what_a_platform_stores_it_gets_back_as_it_was_with_who_vouches_for_it() throws IOException {
        var id = UUID.randomUUID();
        assertThat(send("PUT", "/statements?statementId=" + id, statement(id, "a"))
                        .getStatus())
                .isEqualTo(204);
        var answer = send("GET", "/statements?statementId=" + id, "");
        var found = json(answer);
        assertThat(found.path("actor"))
                .isEqualTo(JsonReader.read(statement(id, "a")).path("actor"));
        assertThat(found.path("authority").path("name").asString()).isEqualTo("Дереккөз");
        assertThat(found.path("stored").asString())
                .isEqualTo(found.path("timestamp").asString());
        assertThat(answer.getHeader("Last-Modified")).isNotNull();
        assertThat(answer.getHeader("X-Experience-API-Version")).isEqualTo("2.0.0");
        assertThat(answer.getHeader("X-Experience-API-Consistent-Through")).isNotNull();
    }

    @Test
    void pages_lead_on_until_the_end_and_meet_each_statement_once() throws IOException {
        var actor = "pages-" + UUID.randomUUID();
        for (int i = 0; i < 7; i++) send("POST", "/statements", statement(UUID.randomUUID(), actor));
        for (var order : new String[] {"false", "true"}) {
            var met = new java.util.LinkedHashMap<String, String>();
            var address = "/xapi/statements?limit=3&ascending=" + order + "&agent=" + encoded(agent(actor));
            while (!address.isEmpty()) {
                var page = json(send("GET", address.substring("/xapi".length()), ""));
                for (var one : page.path("statements"))
                    assertThat(met.put(
                                    one.path("id").asString(),
                                    one.path("stored").asString()))
                            .isNull();
                address = page.path("more").asString();
            }
            assertThat(met).hasSize(7);
            var times = java.util.List.copyOf(met.values());
            assertThat(order.equals("true") ? times : times.reversed()).isSorted();
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            agent=learner                            | true
            agent=teacher                            | false
            agent=teacher&related_agents=true        | true
            agent=other                              | false
            agent=other&related_agents=true          | false
            activity=task                            | true
            activity=course                          | false
            activity=course&related_activities=true  | true
            activity=task&related_activities=true    | true
            activity=other&related_activities=true   | false
            verb=done                                | true
            verb=task                                | false
            registration=1                           | true
            registration=2                           | false
            agent=learner&verb=done&activity=task    | true
            agent=learner&verb=done&activity=course  | false
            """)
    void a_filter_finds_who_and_what_a_statement_names(String filter, boolean found) throws IOException {
        var run = UUID.randomUUID();
        var id = UUID.randomUUID();
        assertThat(send("POST", "/statements", """
                        {"id":"%1$s","actor":%2$s,"verb":{"id":"https://a.example/%5$s/done"},
                         "object":{"id":"https://a.example/%5$s/task"},
                         "context":{"registration":"%4$s","instructor":%3$s,
                                    "contextActivities":{"parent":{"id":"https://a.example/%5$s/course"}}}}
                        """.formatted(
                                        id, agent("learner-" + run), agent("teacher-" + run), of(1, run), run))
                        .getStatus())
                .isEqualTo(200);
        var asked = new StringBuilder("/statements?limit=5");
        for (var one : filter.split("&")) {
            var is = one.indexOf('=');
            var name = one.substring(0, is);
            var value = one.substring(is + 1);
            asked.append('&')
                    .append(name)
                    .append('=')
                    .append(encoded(
                            switch (name) {
                                case "agent" -> agent(value + "-" + run);
                                case "activity", "verb" -> "https://a.example/" + run + "/" + value;
                                case "registration" ->
                                    of(Integer.parseInt(value), run).toString();
                                default -> value;
                            }));
        }
        var statements = json(send("GET", asked.toString(), "")).path("statements");
        assertThat(statements.size()).isEqualTo(found ? 1 : 0);
        if (found) assertThat(statements.path(0).path("id").asString()).isEqualTo(id.toString());
    }

    private static UUID of(int number, UUID run) {
        return new UUID(run.getMostSignificantBits(), run.getLeastSignificantBits() ^ number);
    }

    @Test
    void who_vouches_for_a_statement_is_a_related_agent_of_it() throws IOException {
        var actor = "vouched-" + UUID.randomUUID();
        send("POST", "/statements", statement(UUID.randomUUID(), actor));
        var authority = json(send("GET", "/statements?agent=" + encoded(agent(actor)), ""))
                .path("statements")
                .path(0)
                .path("authority");
        var asked = "/statements?limit=1&agent=" + encoded(authority.toString());
        assertThat(json(send("GET", asked, "")).path("statements").size()).isZero();
        assertThat(json(send("GET", asked + "&related_agents=true", ""))
                        .path("statements")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_voided_statement_is_given_out_only_where_one_asks_for_it() throws IOException {
        var actor = "voids-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        send("POST", "/statements", statement(id, actor));
        var voiding = """
                {"actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},
                 "object":{"objectType":"StatementRef","id":"%s"}}
                """.formatted(agent("registrar"), id);
        assertThat(send("POST", "/statements", voiding).getStatus()).isEqualTo(200);
        assertThat(send("GET", "/statements?statementId=" + id, "").getStatus()).isEqualTo(404);
        assertThat(send("GET", "/statements?voidedStatementId=" + id, "").getStatus())
                .isEqualTo(200);
        var found = json(send("GET", "/statements?agent=" + encoded(agent(actor)), ""))
                .path("statements");
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.path(0).path("verb").path("id").asString()).endsWith("voided");
    }

    @Test
    void a_source_voids_only_what_is_its_own_and_turned_down_leaves_nothing() throws IOException {
        var actor = "foreign-" + UUID.randomUUID();
        var theirs = UUID.randomUUID();
        var reader = credential;
        send("POST", "/statements", statement(theirs, actor));
        credential = of(Scope.STATEMENTS_WRITE);
        var beside = UUID.randomUUID();
        var batch = "[" + statement(beside, actor) + "," + voiding(theirs) + "]";
        var refused = send("POST", "/statements", batch);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(json(refused).path("error").asString()).contains(theirs.toString(), "another source");
        var own = UUID.randomUUID();
        send("POST", "/statements", statement(own, actor));
        assertThat(send("POST", "/statements", voiding(own)).getStatus()).isEqualTo(200);
        credential = reader;
        assertThat(statusOf("statementId", theirs)).isEqualTo(200);
        assertThat(statusOf("statementId", beside)).isEqualTo(404);
        assertThat(statusOf("voidedStatementId", own)).isEqualTo(200);
    }

    @Test
    void voiding_beforehand_holds_for_ones_own_and_for_nobody_elses() throws IOException {
        var theirs = UUID.randomUUID();
        var own = UUID.randomUUID();
        var actor = "beforehand-" + UUID.randomUUID();
        var other = credential;
        credential = of(Scope.STATEMENTS_WRITE);
        for (var target : new UUID[] {theirs, own})
            assertThat(send("POST", "/statements", voiding(target)).getStatus()).isEqualTo(200);
        assertThat(send("POST", "/statements", statement(own, actor)).getStatus())
                .isEqualTo(200);
        credential = other;
        assertThat(send("POST", "/statements", statement(theirs, actor)).getStatus())
                .isEqualTo(200);
        assertThat(statusOf("statementId", theirs)).isEqualTo(200);
        var found = json(send("GET", "/statements?agent=" + encoded(agent(actor)), ""));
        assertThat(found.path("statements").toString()).contains(theirs.toString());
        assertThat(statusOf("statementId", own)).isEqualTo(404);
        assertThat(statusOf("voidedStatementId", own)).isEqualTo(200);
        // What holds for nothing does not stand in the way of what holds.
        assertThat(send("POST", "/statements", voiding(theirs)).getStatus()).isEqualTo(200);
        assertThat(statusOf("statementId", theirs)).isEqualTo(404);
        assertThat(statusOf("voidedStatementId", theirs)).isEqualTo(200);
    }

    private int statusOf(String parameter, UUID id) throws IOException {
        return send("GET", "/statements?" + parameter + "=" + id, "").getStatus();
    }

    private static String voiding(UUID target) {
        return """
                {"actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},
                 "object":{"objectType":"StatementRef","id":"%s"}}
                """.formatted(agent("registrar"), target);
    }

    @Test
    void a_page_ends_where_it_has_grown_long_and_the_next_goes_on_there() throws IOException {
        var actor = "long-" + UUID.randomUUID();
        var ids = new java.util.ArrayList<String>();
        for (int length : new int[] {7_000_000, 7_000_000, 7_000_000, 20_000_000}) {
            var id = UUID.randomUUID();
            ids.add(id.toString());
            var short1 = statement(id, actor).strip();
            send(
                    "POST",
                    "/statements",
                    short1.substring(0, short1.length() - 1) + ",\"result\":{\"response\":\"" + "a".repeat(length)
                            + "\"}}");
        }
        var asked = "&ascending=true&agent=" + encoded(agent(actor));
        assertThat(pages("/statements?limit=9" + asked))
                .containsExactly(ids.subList(0, 2), ids.subList(2, 3), ids.subList(3, 4));
        assertThat(pages("/statements?limit=1" + asked)).hasSize(4);
    }

    @Test
    void attachments_make_a_page_long_but_each_only_once() throws Exception {
        var actor = "attached-" + UUID.randomUUID();
        var rest = "a".repeat(6_999_999);
        for (var bytes : new String[] {"1" + rest, "1" + rest, "2" + rest, "3" + rest})
            assertThat(attached(UUID.randomUUID(), actor, bytes, bytes).getStatus())
                    .isEqualTo(200);
        var asked = "/statements?attachments=true&ascending=true&agent=" + encoded(agent(actor));
        var first = send("GET", asked, "");
        assertThat(first.getContentLength()).isEqualTo(first.getContentAsByteArray().length);
        var text = new String(first.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        assertThat(text.split("X-Experience-API-Hash", -1))
                .as("one of two, and another")
                .hasSize(3);
        assertThat(text.split("\"stored\"", -1)).as("three statements").hasSize(4);
        var more = java.util.regex.Pattern.compile("\"more\":\"/xapi([^\"]+)\"").matcher(text);
        assertThat(more.find()).isTrue();
        var last = new String(send("GET", more.group(1), "").getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        assertThat(last.split("X-Experience-API-Hash", -1)).hasSize(2);
        assertThat(last).contains("\"more\":\"\"").endsWith("--\r\n");
    }

    @Test
    void a_long_description_is_not_repeated_for_ever() throws IOException {
        var actor = "canonical-" + UUID.randomUUID();
        var activity = "https://a.example/" + UUID.randomUUID();
        var words = ",\"definition\":{\"description\":{\"en\":\"" + "a".repeat(9_000_000) + "\"}}";
        send("POST", "/statements", about(activity, "author-" + actor, words));
        for (int i = 0; i < 3; i++) send("POST", "/statements", about(activity, actor, ""));
        var answer = send("GET", "/statements?format=canonical&agent=" + encoded(agent(actor)), "");
        assertThat(json(answer).path("statements").size()).isEqualTo(3);
        assertThat(answer.getContentLength()).isBetween(9_000_000, 10_000_000);
    }

    private static String about(String activity, String actor, String definition) {
        return """
                {"actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},"object":{"id":"%s"%s}}
                """.formatted(agent(actor), activity, definition);
    }

    private java.util.List<java.util.List<String>> pages(String first) throws IOException {
        var pages = new java.util.ArrayList<java.util.List<String>>();
        var address = first;
        while (!address.isEmpty()) {
            var page = json(send("GET", address, ""));
            var ids = new java.util.ArrayList<String>();
            for (var one : page.path("statements")) ids.add(one.path("id").asString());
            pages.add(ids);
            var more = page.path("more").asString();
            address = more.isEmpty() ? "" : more.substring("/xapi".length());
        }
        return pages;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            not JSON                    | {"actor":                                        | 400
            a name twice                | {"actor":{},"actor":{}}                          | 400
            half a surrogate pair       | {"actor":{"mbox":"mailto:a@a.kz","name":"\\ud83d"},"verb":{"id":"v:x"},"object":{"id":"a:x"}} | 400
            a number beyond all numbers | {"actor":{"mbox":"mailto:a@a.kz"},"verb":{"id":"v:x"},"object":{"id":"a:x"},"result":{"score":{"raw":1e999}}} | 400
            a month that is none        | {"actor":{"mbox":"mailto:a@a.kz"},"verb":{"id":"v:x"},"object":{"id":"a:x"},"timestamp":"2026-13-01T00:00:00Z"} | 400
            a text instead              | "done"                                           | 400
            a batch with one bad        | [{"actor":{"mbox":"mailto:a@a.kz"},"verb":{"id":"v:x"},"object":{"id":"a:x"}},{}] | 400
            a clock from the year 9999  | {"actor":{"mbox":"mailto:a@a.kz"},"verb":{"id":"v:x"},"object":{"id":"a:x"},"timestamp":"9999-12-31T23:59:59Z"} | 200
            a NUL in a name             | {"actor":{"mbox":"mailto:a@a.kz","name":"a\\u0000"},"verb":{"id":"v:x"},"object":{"id":"a:x","definition":{"name":{"en":"\\u0000"}}}} | 200
            """)
    void bad_input_is_answered_as_the_standard_says(String what, String body, int status) throws IOException {
        var answer = send("POST", "/statements", body);
        assertThat(answer.getStatus())
                .as(what + ": " + answer.getContentAsString())
                .isEqualTo(status);
        if (status != 200) assertThat(json(answer).path("error").asString()).isNotBlank();
    }

    @Test
    void a_bad_statement_keeps_its_whole_batch_out() throws IOException {
        var actor = "half-" + UUID.randomUUID();
        var good = statement(UUID.randomUUID(), actor);
        var answer = send("POST", "/statements", "[" + good + ",{\"verb\":1}]");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json(answer).path("error").asString()).startsWith("statement 2: actor");
        assertThat(json(send("GET", "/statements?agent=" + encoded(agent(actor)), ""))
                        .path("statements")
                        .size())
                .isZero();
    }

    @Test
    void an_attachment_that_is_not_what_its_hash_says_keeps_the_statement_out() throws Exception {
        var id = UUID.randomUUID();
        assertThat(attached(id, "сертификат", "сертификат").getStatus()).isEqualTo(200);
        var multipart = send("GET", "/statements?attachments=true&statementId=" + id, "");
        assertThat(multipart.getContentType()).startsWith("multipart/mixed; boundary=");
        assertThat(new String(multipart.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("X-Experience-API-Hash: ", "\r\n\r\nсертификат\r\n");
        var other = UUID.randomUUID();
        assertThat(attached(other, "сертификат", "подделка").getStatus()).isEqualTo(400);
        assertThat(send("GET", "/statements?statementId=" + other, "").getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_request_that_is_too_large_is_turned_down_before_it_is_read() throws IOException {
        var answer = send("POST", "/statements", " ".repeat(26 * 1024 * 1024));
        assertThat(answer.getStatus()).isEqualTo(413);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(textBlock = """
            statements/write,     POST,   /statements, 200
            statements/write,     GET,    /statements, 403
            statements/read,      GET,    /statements, 200
            statements/read,      POST,   /statements, 403
            statements/read/mine, GET,    /statements, 200
            state,                PUT,    /activities/state?activityId=a:x&stateId=s, 204
            state,                PUT,    /activities/profile?activityId=a:x&profileId=p, 403
            profile,              PUT,    /activities/profile?activityId=a:x&profileId=p, 204
            profile,              GET,    /activities/state?activityId=a:x&stateId=s, 403
            all/read,             GET,    /activities/state?activityId=a:x&stateId=none, 404
            all/read,             DELETE, /activities/state?activityId=a:x&stateId=s, 403
            define,               POST,   /statements, 403
            """)
    void a_credential_reaches_as_far_as_its_scopes(String scope, String method, String path, int status)
            throws IOException {
        credential = of(Scope.of(scope).orElseThrow());
        var agent = path.contains("state?") ? "&agent=" + encoded(agent("scoped-" + UUID.randomUUID())) : "";
        var its = path.replace("a:x", "a:" + UUID.randomUUID());
        assertThat(send(method, its + agent, method.equals("GET") ? "" : statement(UUID.randomUUID(), "a"))
                        .getStatus())
                .isEqualTo(status);
    }

    @Test
    void who_may_read_only_their_own_sees_no_other_sources_statements() throws IOException {
        var actor = "mine-" + UUID.randomUUID();
        send("POST", "/statements", statement(UUID.randomUUID(), actor));
        credential = of(Scope.STATEMENTS_READ_MINE, Scope.STATEMENTS_WRITE);
        var own = UUID.randomUUID();
        send("POST", "/statements", statement(own, actor));
        var found = json(send("GET", "/statements?agent=" + encoded(agent(actor)), ""))
                .path("statements");
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.path(0).path("id").asString()).isEqualTo(own.toString());
    }

    @Test
    void strangers_and_revoked_credentials_are_turned_away_everywhere_but_from_about() throws IOException {
        var issued = sources.issue(sources.add("Ескі", null).id(), Set.of(Scope.ALL), null);
        credential = basic(issued);
        assertThat(send("GET", "/statements?limit=1", "").getStatus()).isEqualTo(200);
        sources.revoke(issued.key(), new kz.qashyq.platform.security.PersonId(UUID.randomUUID()));
        for (var path : new String[] {
            "/statements",
            "/activities/state",
            "/activities/profile",
            "/agents/profile",
            "/agents",
            "/activities",
            "/other",
            ""
        }) {
            for (var wrong : new String[] {basic(issued), "Basic eDp5", "Bearer x", "Basic !!!", ""}) {
                credential = wrong;
                assertThat(send("GET", path, "").getStatus())
                        .as(wrong + " " + path)
                        .isEqualTo(401);
            }
        }
        assertThat(json(send("GET", "/about", "")).path("version").toString()).isEqualTo("[\"1.0.3\",\"2.0.0\"]");
    }

    @Test
    void a_document_changes_only_for_who_knows_what_it_was() throws IOException {
        var path = "/agents/profile?profileId=p&agent=" + encoded(agent("doc-" + UUID.randomUUID()));
        assertThat(send("PUT", path, "{\"a\":1}").getStatus()).isEqualTo(204);
        assertThat(send("PUT", path, "{\"a\":2}").getStatus()).isEqualTo(409);
        assertThat(send("POST", path, "{\"b\":2}").getStatus()).isEqualTo(204);
        var found = send("GET", path, "");
        assertThat(found.getContentAsString()).isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(found.getHeader("ETag")).matches("\"[0-9a-f]{40}\"");
        assertThat(send("POST", path, "[1]").getStatus()).isEqualTo(400);
        assertThat(send("DELETE", path, "").getStatus()).isEqualTo(204);
        assertThat(send("GET", path, "").getStatus()).isEqualTo(404);
    }

    @Test
    void a_document_does_not_grow_beyond_what_could_be_sent_at_once() throws IOException {
        var path = "/agents/profile?profileId=p&agent=" + encoded(agent("grows-" + UUID.randomUUID()));
        var half = "a".repeat(14_000_000);
        assertThat(send("POST", path, "{\"a\":\"" + half + "\"}").getStatus()).isEqualTo(204);
        var refused = send("POST", path, "{\"b\":\"" + half + "\"}");
        assertThat(refused.getStatus()).isEqualTo(413);
        assertThat(json(refused).path("error").asString()).contains("merged");
        assertThat(send("POST", path, "{\"a\":1}").getStatus()).isEqualTo(204);
        assertThat(send("GET", path, "").getContentAsString()).isEqualTo("{\"a\":1}");
    }

    @Test
    void a_stranger_is_not_listened_to_for_long() throws Exception {
        credential = "Basic eDp5";
        var tooLong = "[" + " ".repeat(27_000_000) + "]";
        assertThat(send("POST", "/statements", tooLong).getStatus()).isEqualTo(401);
    }

    private MockHttpServletResponse attached(UUID id, String declared, String sent) throws Exception {
        return attached(id, "a", declared, sent);
    }

    private MockHttpServletResponse attached(UUID id, String actor, String declared, String sent) throws Exception {
        var sha2 = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(declared.getBytes(StandardCharsets.UTF_8)));
        var json = statement(id, actor).strip();
        var body = "--b\r\nContent-Type: application/json\r\n\r\n" + json.substring(0, json.length() - 1)
                + ",\"attachments\":[{\"usageType\":\"u:x\",\"display\":{\"kk\":\"Сертификат\"},"
                + "\"contentType\":\"text/plain\",\"length\":20,\"sha2\":\"" + sha2 + "\"}]}\r\n--b\r\n"
                + "Content-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: " + sha2
                + "\r\n\r\n" + sent + "\r\n--b--\r\n";
        return send("POST", "/statements", body, "multipart/mixed; boundary=b");
    }

    private MockHttpServletResponse send(String method, String path, String body) throws IOException {
        return send(method, path, body, "application/json");
    }

    private MockHttpServletResponse send(String method, String path, String body, String type) throws IOException {
        var question = path.indexOf('?');
        var request = new MockHttpServletRequest(method, "/xapi" + (question < 0 ? path : path.substring(0, question)));
        if (question >= 0) request.setQueryString(path.substring(question + 1));
        request.addHeader("X-Experience-API-Version", "2.0.0");
        if (!credential.isEmpty()) request.addHeader("Authorization", credential);
        request.setContentType(type);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        xapi.getFilter().doFilter(request, response, new MockFilterChain());
        return response;
    }

    private String of(Scope... scopes) {
        return basic(sources.issue(sources.add("Дереккөз", null).id(), Set.of(scopes), null));
    }

    private static String basic(Sources.Issued issued) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((issued.key() + ":" + issued.secret()).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(MockHttpServletResponse response) {
        return JsonReader.read(response.getContentAsByteArray());
    }

    private static String agent(String name) {
        return "{\"account\":{\"homePage\":\"https://a.example\",\"name\":\"" + name + "\"}}";
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String statement(UUID id, String actor) {
        return """
                {"id":"%s","actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},
                 "object":{"id":"https://a.example/task"}}
                """.formatted(id, agent(actor));
    }
}
