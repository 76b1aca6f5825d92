package kz.qashyq.footprint.web.reading;

import java.time.LocalDate;
import java.util.List;
import kz.qashyq.footprint.outside.Certificates;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

public record CertificatesPage(
        LearnerHead head,
        List<Certificates.Listed> certificates,
        boolean mayEnter,
        LocalDate today,
        Typed typed,
        FormErrors errors)
        implements FormView {
    /** The form as it was typed. */
    public record Typed(
            String title, String issuer, String number, String link, String earned, String hours, String credits) {
        static final Typed NOTHING = new Typed("", "", "", "", "", "", "");
    }
}
