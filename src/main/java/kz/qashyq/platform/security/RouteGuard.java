package kz.qashyq.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds every route to the permission it states, before the controller is reached. */
@Component
public class RouteGuard implements HandlerInterceptor {
    private final CurrentPerson currentPerson;

    RouteGuard(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || isFrameworks(method)) return true;
        if (method.hasMethodAnnotation(PermitAnyone.class)) return true;
        var me = currentPerson.of(request).orElse(null);
        if (me == null) return toSignIn(request, response);

        var signedIn = method.getMethodAnnotation(PermitSignedIn.class);
        var detour = me.detour().orElse(null);
        if (detour != null && !isOpenDuring(detour, signedIn, request)) {
            redirect(request, response, detour);
            return false;
        }
        if (signedIn != null) return true;
        var permit = method.getMethodAnnotation(Permit.class);
        if (permit == null || Arrays.stream(permit.value()).noneMatch(me::is)) throw Refusal.forbidden();
        return true;
    }

    /** The page one is sent to, with whatever lies below it, and the few that every detour leaves open. */
    private static boolean isOpenDuring(String detour, @Nullable PermitSignedIn signedIn, HttpServletRequest request) {
        return signedIn != null
                && (signedIn.duringDetour() || (request.getRequestURI() + "/").startsWith(detour + "/"));
    }

    private static boolean isFrameworks(HandlerMethod method) {
        return !method.getBeanType().getName().startsWith("kz.qashyq");
    }

    private static boolean toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getRequestURI();
        var isPage = "GET".equals(request.getMethod()) && !isFragment(request);
        if (isPage && wanted.equals("/")) redirect(request, response, "/sign-in");
        else if (isPage)
            redirect(request, response, "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        else throw Refusal.signInFirst();
        return false;
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        if (isFragment(request)) response.setHeader("HX-Redirect", to);
        else response.sendRedirect(to);
    }

    private static boolean isFragment(HttpServletRequest request) {
        @Nullable String htmx = request.getHeader("HX-Request");
        return htmx != null;
    }
}
