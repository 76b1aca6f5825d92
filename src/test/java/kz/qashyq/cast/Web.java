package kz.qashyq.cast;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.SessionOwner;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests as somebody: {@code web.as(aigerim).get("/courses")}. */
public final class Web {
    private final MockMvcTester mvc;

    Web(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Visitor as(PersonId person) {
        return new Visitor(
                mvc,
                authentication(
                        UsernamePasswordAuthenticationToken.authenticated(new SessionOwner(person), null, List.of())));
    }

    public Visitor asStranger() {
        return new Visitor(mvc, anonymous());
    }

    /** One person's browser. Forms carry a valid token; {@link #mvc} is there for those that should not. */
    public record Visitor(MockMvcTester mvc, RequestPostProcessor identity) {
        public MvcTestResult get(String path) {
            return send(HttpMethod.GET, path);
        }

        /** A form, its fields as name, value, name, value. */
        public MvcTestResult post(String path, String... fields) {
            return send(HttpMethod.POST, path, fields);
        }

        public MvcTestResult send(HttpMethod method, String path, String... fields) {
            var request = MockMvcRequestBuilders.request(method, java.net.URI.create(path));
            for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
            return mvc.perform(request.with(identity).with(csrf()));
        }
    }
}
