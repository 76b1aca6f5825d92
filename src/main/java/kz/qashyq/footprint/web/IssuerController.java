package kz.qashyq.footprint.web;

import java.security.PublicKey;
import kz.qashyq.footprint.badge.TrustedIssuerId;
import kz.qashyq.footprint.badge.TrustedIssuers;
import kz.qashyq.footprint.badge.UnusableKey;
import kz.qashyq.footprint.web.IssuersPage.Typed;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** FTP-09: whose Open Badges count as verified. */
@Controller
class IssuerController {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 500;

    private final TrustedIssuers issuers;

    IssuerController(TrustedIssuers issuers) {
        this.issuers = issuers;
    }

    @GetMapping("/footprint/issuers")
    @Permit(Role.ADMINISTRATOR)
    View index() {
        return page(Typed.NOTHING, FormErrors.none());
    }

    @PostMapping("/footprint/issuers")
    @Permit(Role.ADMINISTRATOR)
    View add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String identifier,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String keyId,
            Me me) {
        var typed = new Typed(name, identifier, key, keyId);
        var errors = FormErrors.none();
        var called = errors.required("name", name, LONGEST_NAME);
        var known = errors.required("identifier", identifier, LONGEST_ID);
        if (!known.isEmpty() && !known.matches("(did:|https?://)\\S+"))
            errors.add("identifier", "footprint.issuer.identifierForm");
        var method = keyId.strip();
        if (method.length() > LONGEST_ID) errors.add("keyId", "platform.error.tooLong", LONGEST_ID);
        var read = errors.of("identifier").isPresent() ? null : key(known, key, errors);
        if (errors.any() || read == null) return page(typed, errors);
        try {
            issuers.add(called, known, read, method.isEmpty() ? null : method, me.id());
        } catch (Refusal refusal) {
            return page(typed, errors.refused("key", refusal));
        }
        return Redirect.to("/footprint/issuers").saying("footprint.issuer.added", called);
    }

    @PostMapping("/footprint/issuers/{issuer}/revocation")
    @Permit(Role.ADMINISTRATOR)
    View revoke(@PathVariable TrustedIssuerId issuer, Me me) {
        var revoked = issuers.revoke(issuer, me.id());
        return Redirect.to("/footprint/issuers").saying("footprint.issuer.revoked", revoked.name());
    }

    private @Nullable PublicKey key(String identifier, String pasted, FormErrors errors) {
        try {
            return issuers.key(identifier, pasted);
        } catch (UnusableKey e) {
            errors.add("key", e.reason().key());
            return null;
        }
    }

    private View page(Typed typed, FormErrors errors) {
        return new IssuersPage(issuers.all(), typed, errors);
    }
}
