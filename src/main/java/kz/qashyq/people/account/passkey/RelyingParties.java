package kz.qashyq.people.account.passkey;

import java.util.Set;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * The protocol's side of passkeys, for the address at which the browser is. The authenticator must ask for a fingerprint, a
 * face or a PIN: only then is a passkey more than something one has, and may stand for both factors.
 */
@Component
class RelyingParties {
    private final PasskeyOwners owners;
    private final PasskeyRepository passkeys;

    RelyingParties(PasskeyOwners owners, PasskeyRepository passkeys) {
        this.owners = owners;
        this.passkeys = passkeys;
    }

    WebAuthnRelyingPartyOperations at(Origin origin) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(origin.host())
                .name("Qashyq")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, us, Set.of(origin.text()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
