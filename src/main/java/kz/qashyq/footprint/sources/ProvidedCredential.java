package kz.qashyq.footprint.sources;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A source and its credential from the environment, {@code QASHYQ_FOOTPRINT_CREDENTIAL=name:key:secret}. */
@Component
class ProvidedCredential {
    private final Sources sources;
    private final String credential;

    ProvidedCredential(Sources sources, @Value("${qashyq.footprint.credential:}") String credential) {
        this.sources = sources;
        this.credential = credential;
    }

    @EventListener(ApplicationStartedEvent.class)
    void provide() {
        if (credential.isBlank()) return;
        var parts = credential.split(":", 3);
        if (parts.length < 3 || parts[1].isBlank() || parts[2].length() < 16)
            throw new IllegalArgumentException(
                    "qashyq.footprint.credential is name:key:secret, the secret of 16 characters at least");
        sources.provide(parts[0], parts[1], parts[2]);
    }
}
