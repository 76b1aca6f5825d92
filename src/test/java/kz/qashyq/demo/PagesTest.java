package kz.qashyq.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.FootprintCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every page that a person of the demonstration can reach by its links, found by following them. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Autowired
    Web web;

    @Autowired
    DemoSeed demo;

    @Autowired
    FootprintCast footprints;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void the_demonstration_stands() {
        demo.make();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dauren.a",
                "bekbolat.q",
                "raushan.sh",
                "qanat.o",
                "gulnar.b",
                "irina.v",
                "yerzhan.k",
                "marat.u",
                "alina.ts",
                "nurgul.zh",
                "zhanat.s",
                "asel.m",
                "serik.t",
                "aigerim.s"
            })
    void every_page_answers_with_few_queries(String login) {
        var visitor = web.as(person(login));
        var wrong = new ArrayList<String>();
        pages(visitor).forEach((path, page) -> {
            CountedQueries.sinceLastAsked();
            var again = visitor.get(path);
            var queries = CountedQueries.sinceLastAsked();
            // A page may send on, as one that asks for the password first does.
            var status = again.getResponse().getStatus();
            if (status != 200 && status != 303) wrong.add(path + " answered " + status);
            if (queries > CountedQueries.MOST_OF_A_PAGE) wrong.add(path + " asked the database " + queries + " times");
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_learner_of_the_demonstration_has_left_the_traces_of_a_month() {
        var statements = footprints.statementsOf(person("aigerim.s"));
        var times = statements.stream()
                .map(it -> Instant.parse(it.path("timestamp").stringValue()))
                .sorted()
                .toList();
        assertThat(times).hasSizeGreaterThanOrEqualTo(5);
        assertThat(Duration.between(times.getFirst(), times.getLast())).isGreaterThan(Duration.ofDays(14));
    }

    /** One page of each pattern: ids and query strings lead to the same template. */
    private static Map<String, MvcTestResult> pages(Web.Visitor visitor) {
        var patterns = new ArrayList<String>();
        var found = new LinkedHashMap<String, MvcTestResult>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var page = visitor.get(path);
            found.put(path, page);
            var type = page.getResponse().getContentType();
            if (type == null || !type.startsWith("text/html")) continue;
            var links = LINK.matcher(html(page));
            while (links.find()) {
                var link = links.group(1).replace("&amp;", "&");
                var pattern = ID.matcher(link).replaceAll("{id}").replaceAll("\\?.*", "?");
                if (patterns.contains(pattern)) continue;
                patterns.add(pattern);
                waiting.add(link);
            }
        }
        return found;
    }

    private static String html(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonId person(String login) {
        return new PersonId(db.sql("SELECT person_id FROM people.account WHERE login = :login")
                .param("login", login)
                .query(UUID.class)
                .single());
    }
}
