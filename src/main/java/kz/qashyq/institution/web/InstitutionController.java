package kz.qashyq.institution.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import kz.qashyq.institution.ActRegister;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.institution.Profile;
import kz.qashyq.institution.acts.ActText;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What the institution is: everyone signed in may read it, the administrator writes it. */
@Controller
class InstitutionController {
    private final Institution institution;
    private final ActRegister acts;

    InstitutionController(Institution institution, ActRegister acts) {
        this.institution = institution;
        this.acts = acts;
    }

    /** As typed; anything may be missing. */
    public record Form(
            @Nullable String kk,
            @Nullable String ru,
            @Nullable String en,
            @Nullable String profile,
            @Nullable String zone,
            @Nullable String confirmed) {}

    @GetMapping("/institution")
    @PermitSignedIn
    View show(Me me) {
        var card = institution.card();
        var act = card.profile().act();
        return new InstitutionPage(
                card,
                acts.of(act),
                institution.isBoundBy(act),
                institution.currentTerm(),
                institution.today(),
                ActText.of(act),
                me.is(Role.ADMINISTRATOR));
    }

    @GetMapping("/institution/edit")
    @Permit(Role.ADMINISTRATOR)
    View edit() {
        return new InstitutionForm(institution.card(), FormErrors.none());
    }

    /** ORG-01: another profile brings another act with other rules, so it is asked for twice. */
    @PostMapping("/institution")
    @Permit(Role.ADMINISTRATOR)
    View update(@ModelAttribute Form form, Me me) {
        var errors = FormErrors.none();
        var current = institution.card();
        var name = Localized.of(
                errors.required("kk", form.kk(), 200),
                Objects.requireNonNullElse(form.ru(), ""),
                Objects.requireNonNullElse(form.en(), ""));
        var profile = Arrays.stream(Profile.values())
                .filter(known -> known.name().equals(form.profile()))
                .findFirst()
                .orElse(current.profile());
        var next = new InstitutionCard(name, profile, zone(form.zone(), current.zone(), errors));
        if (errors.any()) return new InstitutionForm(next, errors);
        if (profile != current.profile() && !profile.name().equals(form.confirmed()))
            return new ProfileChangePage(next, current.profile());
        institution.become(next, me.id());
        return Redirect.to("/institution").saying("institution.saved");
    }

    private static ZoneId zone(@Nullable String text, ZoneId otherwise, FormErrors errors) {
        try {
            return text == null || text.isBlank() ? otherwise : ZoneId.of(text.strip());
        } catch (DateTimeException unknown) {
            errors.add("zone", "institution.zoneUnknown");
            return otherwise;
        }
    }

    @Bean
    static NavigationEntry institutionEntry() {
        return NavigationEntry.of(80, "institution.title", "building", "/institution");
    }
}
