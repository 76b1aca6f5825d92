package kz.qashyq.people.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.people.account.factor.SecondFactors;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adding, using and removing passkeys. A challenge waits in the session and is good for one answer. */
@Component
public class Passkeys {
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final String ADDING = "people.passkey.adding";
    private static final String USING = "people.passkey.using";

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final RelyingParties parties;
    private final PasskeyRepository rows;
    private final SecondFactors factors;
    private final Audit audit;
    private final String address;

    /** @param address at which browsers reach us; empty to take it from each request */
    Passkeys(
            RelyingParties parties,
            PasskeyRepository rows,
            SecondFactors factors,
            Audit audit,
            @Value("${qashyq.address:}") String address) {
        this.parties = parties;
        this.rows = rows;
        this.factors = factors;
        this.audit = audit;
        this.address = address;
    }

    public List<Passkey> of(PersonId person) {
        return rows.of(person);
    }

    /** Whether browsers would offer passkeys at all under the address they use for us. */
    public boolean areOfferedTo(HttpServletRequest request) {
        return origin(request).allowsPasskeys();
    }

    /** What the browser's authenticator is asked when one is added. */
    public String challengeToAdd(PersonId person, HttpServletRequest request) {
        var options = parties.at(origin(request))
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(as(person)));
        request.getSession().setAttribute(ADDING, options);
        return json.writeValueAsString(options);
    }

    @Transactional
    public boolean add(PersonId person, String name, String answer, HttpServletRequest request) {
        var session = request.getSession();
        if (!(session.getAttribute(ADDING) instanceof PublicKeyCredentialCreationOptions options)) return false;
        session.removeAttribute(ADDING);
        if (!options.getUser().getId().equals(UserHandle.of(person))) return false;
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    json.readValue(answer, new TypeReference<>() {});
            parties.at(origin(request))
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(credential, name)));
        } catch (RuntimeException refused) {
            LOG.info("A passkey was not taken: {}", refused.getClass().getSimpleName());
            return false;
        }
        audit.record(person, "people.deed.passkeyAdded", person, Map.of("name", name));
        return true;
    }

    /** @param person whose password was right already; empty when the passkey is to say who it is */
    public String challengeToUse(Optional<PersonId> person, HttpServletRequest request) {
        var options = parties.at(origin(request))
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                        person.map(Passkeys::as).orElse(null)));
        request.getSession().setAttribute(USING, options);
        return json.writeValueAsString(options);
    }

    /** Who the passkey says it is; empty when it is not ours, not for this challenge, or its account is closed. */
    public Optional<PersonId> use(String answer, HttpServletRequest request) {
        var session = request.getSession();
        if (!(session.getAttribute(USING) instanceof PublicKeyCredentialRequestOptions options))
            return Optional.empty();
        session.removeAttribute(USING);
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    json.readValue(answer, new TypeReference<>() {});
            var owner = parties.at(origin(request))
                    .authenticate(new RelyingPartyAuthenticationRequest(options, credential));
            return Optional.of(UserHandle.person(owner.getId()));
        } catch (RuntimeException refused) {
            LOG.info("A passkey did not open: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** False when this person has no such passkey. */
    @Transactional
    public boolean remove(PersonId person, PasskeyId id) {
        if (rows.remove(person, id) == 0) return false;
        audit.record(person, "people.deed.passkeyRemoved", person, Map.of());
        factors.dropCodesOfNothing(person);
        return true;
    }

    private Origin origin(HttpServletRequest request) {
        return address.isEmpty() ? Origin.of(request) : Origin.of(address);
    }

    private static Authentication as(PersonId person) {
        return UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
    }
}
