package kz.qashyq.footprint.web;

import java.util.List;
import kz.qashyq.footprint.badge.TrustedIssuer;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** @param issuers those that count first */
public record IssuersPage(List<TrustedIssuer> issuers, Typed typed, FormErrors errors) implements FormView {
    /** The form as it was typed. */
    public record Typed(String name, String identifier, String key, String keyId) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }
}
