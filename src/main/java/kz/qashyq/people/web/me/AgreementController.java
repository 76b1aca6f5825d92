package kz.qashyq.people.web.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import kz.qashyq.people.account.Accounts;
import kz.qashyq.people.account.agreement.Agreement;
import kz.qashyq.people.account.agreement.AgreementTexts;
import kz.qashyq.people.account.agreement.Agreements;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.SessionDoor;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** IAM-04: the agreements, read and accepted before anything else opens. */
@Controller
class AgreementController {
    private final Agreements agreements;
    private final AgreementTexts texts;
    private final Accounts accounts;
    private final SessionDoor door;

    AgreementController(Agreements agreements, AgreementTexts texts, Accounts accounts, SessionDoor door) {
        this.agreements = agreements;
        this.texts = texts;
        this.accounts = accounts;
        this.door = door;
    }

    @GetMapping("/people/me/agreements")
    @PermitSignedIn
    View show(Me me) {
        return page(me, FormErrors.none());
    }

    /** Each is accepted by a tick of its own: one does not imply the other. */
    @PostMapping("/people/me/agreements")
    @PermitSignedIn
    View create(
            @RequestParam(defaultValue = "false") boolean personalData,
            @RequestParam(defaultValue = "false") boolean userAgreement,
            Me me,
            HttpServletRequest request) {
        var errors = FormErrors.none();
        if (!personalData) errors.add("personalData", "people.agreements.tick.PERSONAL_DATA");
        if (!userAgreement) errors.add("userAgreement", "people.agreements.tick.USER_AGREEMENT");
        if (errors.any()) return page(me, errors);
        agreements.accept(me.id(), me.language(), request.getRemoteAddr());
        return Redirect.to("/").saying("people.agreements.accepted");
    }

    @PostMapping("/people/me/agreements/refusal")
    @PermitSignedIn
    View refuse(Me me, HttpServletRequest request) {
        agreements.decline(me.id(), request.getRemoteAddr());
        door.close(request);
        return Redirect.to("/sign-in?declined=yes");
    }

    /** What was accepted, word for word in the language it was read in, to be printed and kept. */
    @GetMapping("/people/me/agreements/copy")
    @PermitSignedIn
    View copy(Me me) {
        var account = accounts.account(me.id()).orElseThrow(Refusal::notFound);
        var parts = agreements.of(me.id()).stream()
                .map(acceptance ->
                        new AgreementCopyPage.Part(acceptance, texts.html(acceptance.edition(), acceptance.language())))
                .toList();
        return new AgreementCopyPage(account.familyName() + " " + account.givenName(), account.login(), parts);
    }

    private AgreementsPage page(Me me, FormErrors errors) {
        Language language = me.language();
        var parts = Arrays.stream(Agreement.values())
                .map(agreement -> new AgreementsPage.Part(
                        agreement, texts.html(agreement.edition(), language), AgreementsPage.fieldOf(agreement)))
                .toList();
        return new AgreementsPage(parts, me.detour().isPresent(), errors);
    }
}
