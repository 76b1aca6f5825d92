package kz.qashyq.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route by every role, taken from the routes themselves: a new one is covered the moment it exists. */
@WebTest
class RoutesTest {
    private static final String SOME_ID = "01930000-0000-7000-8000-000000000000";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    PeopleCast people;

    record Route(HttpMethod method, String path, HandlerMethod handler) {
        Role[] permitted() {
            var permit = handler.getMethodAnnotation(Permit.class);
            if (permit != null) return permit.value();
            return Role.values();
        }

        boolean isPublic() {
            return handler.hasMethodAnnotation(PermitAnyone.class);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void every_route_states_exactly_one_permission() {
        assertThat(routes())
                .allSatisfy(route -> assertThat(Stream.of(Permit.class, PermitSignedIn.class, PermitAnyone.class)
                                .filter(route.handler()::hasMethodAnnotation))
                        .as(route.toString())
                        .hasSize(1));
    }

    @Test
    void strangers_are_sent_to_sign_in_from_every_route_that_is_not_public() {
        var open = new ArrayList<String>();
        for (var route : routes()) {
            if (route.isPublic()) continue;
            var status = web.asStranger()
                    .send(route.method(), route.path())
                    .getResponse()
                    .getStatus();
            if (status != (route.method() == HttpMethod.GET ? 302 : 401)) open.add(route + " answered " + status);
        }
        assertThat(open).isEmpty();
    }

    @Test
    void each_role_is_refused_exactly_where_it_is_not_permitted() {
        Map<Role, Web.Visitor> visitors = new EnumMap<>(Role.class);
        for (var role : Role.values()) visitors.put(role, web.as(cast.person("Рөл", role)));
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.isPublic()) continue;
            for (var role : Role.values()) {
                var status = visitors.get(role)
                        .send(route.method(), route.path())
                        .getResponse()
                        .getStatus();
                var permitted = Arrays.asList(route.permitted()).contains(role);
                if (!permitted && status != 403) wrong.add(role + " on " + route + " answered " + status);
                if (permitted && status >= 500) wrong.add(role + " on " + route + " failed with " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** IAM-02, IAM-04: whoever owes a step finds the way to it, out of here, and nothing else. */
    @Test
    void a_detour_leaves_open_nothing_but_its_own_pages() {
        var newcomer = people.newcomer("Жаңа", Role.LEARNER).person();
        var withPaper = people.withFirstPassword(cast.person("Қағаз", Role.values()));
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.isPublic()) continue;
            if (opens(newcomer, route) && !route.path().startsWith("/people/me/agreements") && !isPassword(route))
                wrong.add("without agreements: " + route);
            if (opens(withPaper, route) && !isPassword(route)) wrong.add("with a printed password: " + route);
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isPassword(Route route) {
        return route.path().startsWith("/people/me/password");
    }

    /** Not sent to the page that comes first. */
    private boolean opens(PersonId person, Route route) {
        var answer = web.as(person).send(route.method(), route.path()).getResponse();
        var detour = answer.getStatus() == 302
                && String.valueOf(answer.getHeader("Location")).startsWith("/people/me/");
        return !detour;
    }

    List<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("kz.qashyq"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> (entry.getKey()
                                                .getMethodsCondition()
                                                .getMethods()
                                                .isEmpty()
                                        ? Stream.of(HttpMethod.GET)
                                        : entry.getKey().getMethodsCondition().getMethods().stream()
                                                .map(method -> HttpMethod.valueOf(method.name())))
                                .map(method -> new Route(method, fill(path), entry.getValue()))))
                .sorted(java.util.Comparator.comparing(Route::toString))
                .toList();
    }

    private static String fill(String pattern) {
        return pattern.replaceAll("\\{\\*?[^}]+}", SOME_ID);
    }
}
