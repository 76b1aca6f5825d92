package kz.qashyq.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.web.Paths;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; the form itself is answered by the security filter. */
@Controller
class SignInController {
    @GetMapping("/sign-in")
    @PermitAnyone
    View show(@RequestParam(defaultValue = "/") String next, Optional<Me> me, HttpServletRequest request) {
        if (me.isPresent()) return Redirect.to(Paths.ownOrHome(next));
        return new SignInPage(Paths.ownOrHome(next), request.getParameter("failed") != null);
    }
}
