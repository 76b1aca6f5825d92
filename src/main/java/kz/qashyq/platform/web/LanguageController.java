package kz.qashyq.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kz.qashyq.platform.hooks.LanguageKeeper;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.CurrentPerson;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitAnyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language switch of every page: it comes back to the page it was used on. */
@Controller
class LanguageController {
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final LanguageKeeper keeper;
    private final CurrentPerson currentPerson;

    LanguageController(LanguageKeeper keeper, CurrentPerson currentPerson) {
        this.keeper = keeper;
        this.currentPerson = currentPerson;
    }

    @PostMapping("/language")
    @PermitAnyone
    View update(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            Optional<Me> me,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Language.byCode(language).orElseThrow(Refusal::notFound);
        var cookie = new Cookie(UiFactory.LANGUAGE_COOKIE, chosen.code());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        me.ifPresentOrElse(person -> keeper.keep(person.id(), chosen), () -> LanguageChoice.leave(response, chosen));
        currentPerson.forget(request);
        return Redirect.to(Paths.ownOrHome(back));
    }
}
