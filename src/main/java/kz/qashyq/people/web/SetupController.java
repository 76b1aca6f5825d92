package kz.qashyq.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.qashyq.institution.Profile;
import kz.qashyq.people.account.PasswordRules;
import kz.qashyq.people.account.SignIns;
import kz.qashyq.people.account.setup.FirstAdministrator;
import kz.qashyq.people.account.setup.FirstSteps;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.UiFactory;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The very first page of an installation. Without its secret, and once there is an account, there is no such page. */
@Controller
class SetupController {
    private final FirstAdministrator first;
    private final SignIns signIns;
    private final UiFactory uis;

    SetupController(FirstAdministrator first, SignIns signIns, UiFactory uis) {
        this.first = first;
        this.signIns = signIns;
        this.uis = uis;
    }

    @GetMapping("/setup")
    @PermitAnyone
    View show(@RequestParam(defaultValue = "") String key) {
        if (!first.isOpenTo(key)) throw Refusal.notFound();
        return new SetupPage(key, SetupForm.empty(), FormErrors.none());
    }

    @PostMapping("/setup")
    @PermitAnyone
    View create(
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute SetupForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!first.isOpenTo(key)) throw Refusal.notFound();
        var errors = form.faults();
        var profile = Profile.byAct(form.profile());
        if (profile.isEmpty()) errors.add("profile", "platform.error.required");
        PasswordRules.fault(form.password(), List.of(form.login(), form.familyName(), form.givenName()))
                .ifPresent(fault ->
                        errors.add("password", fault.key(), fault.arguments().toArray()));
        if (errors.any() || profile.isEmpty()) return new SetupPage(key, form, errors);
        var steps = new FirstSteps(
                Localized.of(form.nameKk(), form.nameRu(), form.nameEn()),
                profile.get(),
                form.familyName().strip(),
                form.givenName().strip(),
                form.login().strip(),
                form.password(),
                uis.words(request).language());
        var person = first.create(steps).orElseThrow(Refusal::notFound);
        signIns.complete(person, "setup", request, response);
        return Redirect.to("/people/me/second-factor").saying("people.setup.done");
    }
}
