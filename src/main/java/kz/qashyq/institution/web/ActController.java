package kz.qashyq.institution.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import kz.qashyq.institution.ActRegister;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.acts.ActText;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One act as the register keeps it, with the wording of its paragraphs on a day of one's choice (ORG-02, ORG-07). */
@Controller
class ActController {
    private final Institution institution;
    private final ActRegister acts;

    ActController(Institution institution, ActRegister acts) {
        this.institution = institution;
        this.acts = acts;
    }

    @GetMapping("/institution/acts/{code}")
    @PermitSignedIn
    View show(@PathVariable String code, @RequestParam(required = false) @Nullable String on, Me me) {
        var act = find(code);
        return new ActPage(
                acts.of(act),
                ActText.of(act),
                day(on).orElse(institution.today()),
                institution.profile().act() == act,
                me.is(Role.ADMINISTRATOR));
    }

    @PostMapping("/institution/acts/{code}/publication")
    @Permit(Role.ADMINISTRATOR)
    View publish(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String amendment,
            @RequestParam(required = false) @Nullable String published,
            Me me) {
        var act = find(code);
        var day = day(published).orElseThrow(() -> Refusal.invalid("institution.act.publishedWrong"));
        institution.publish(act, amendment, day, me.id());
        return Redirect.to("/institution/acts/" + act.code()).saying("institution.act.publicationSaved");
    }

    private static Act find(String code) {
        return Arrays.stream(Act.values())
                .filter(act -> act.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    static java.util.Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unreadable) {
            return java.util.Optional.empty();
        }
    }
}
