package kz.qashyq.footprint.web.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.qashyq.footprint.outside.Certificate;
import kz.qashyq.footprint.outside.CertificateRules;
import kz.qashyq.footprint.outside.Certificates;
import kz.qashyq.footprint.outside.Links;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.footprint.web.reading.CertificatesPage.Typed;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** FTP-09: certificates of MOOCs and other platforms, entered by hand by the learner or the registrar. */
@Controller
class CertificatesController {
    private final Certificates certificates;
    private final TraceAccess access;
    private final Files files;
    private final Institution institution;

    CertificatesController(Certificates certificates, TraceAccess access, Files files, Institution institution) {
        this.certificates = certificates;
        this.access = access;
        this.files = files;
        this.institution = institution;
    }

    @GetMapping("/footprint/learners/{learner}/certificates")
    @Permit({
        Role.LEARNER,
        Role.TRAINEE,
        Role.REPRESENTATIVE,
        Role.TEACHER,
        Role.REGISTRAR,
        Role.DEAN,
        Role.DEPUTY_HEAD,
        Role.HEAD
    })
    View show(@PathVariable LearnerId learner, Me me) {
        return page(access.learner(learner, me), Typed.NOTHING, FormErrors.none(), me);
    }

    @PostMapping("/footprint/learners/{learner}/certificates")
    @Permit({Role.LEARNER, Role.TRAINEE, Role.REGISTRAR})
    View enter(
            @PathVariable LearnerId learner,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String earned,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String credits,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Me me) {
        var found = access.learner(learner, me);
        if (!mayEnter(found, me)) throw Refusal.forbidden();
        var typed = new Typed(title, issuer, number, link, earned, hours, credits);
        var errors = FormErrors.none();
        var details = details(typed, errors);
        if (errors.any()) return page(found, typed, errors, me);
        try {
            var received = file == null || file.isEmpty()
                    ? null
                    : files.received(me.id(), null, List.of(file)).getFirst();
            certificates.enter(found.person(), details, received, me.id());
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.FORBIDDEN || refusal.status() == HttpStatus.NOT_FOUND) throw refusal;
            return page(found, typed, errors.refused("link", refusal), me);
        }
        return Redirect.to("/footprint/learners/" + learner + "/certificates").saying("footprint.outside.entered");
    }

    private Certificate.Details details(Typed typed, FormErrors errors) {
        var title = errors.required("title", typed.title(), CertificateRules.LONGEST);
        var issuer = errors.required("issuer", typed.issuer(), CertificateRules.LONGEST);
        var number = errors.required("number", typed.number(), CertificateRules.LONGEST);
        var link = typed.link().strip();
        if (!link.isEmpty() && !Links.isLink(link)) errors.add("link", "footprint.outside.linkForm");
        var today = institution.today();
        var day = PeriodForm.day(typed.earned()).orElse(null);
        if (day == null || day.isAfter(today)) errors.add("earned", "footprint.outside.dayForm");
        return new Certificate.Details(
                title,
                issuer,
                number,
                link.isEmpty() ? null : link,
                number(typed.hours(), "hours", CertificateRules.MOST_HOURS, errors),
                number(typed.credits(), "credits", CertificateRules.MOST_CREDITS, errors),
                day == null ? LocalDate.EPOCH : day,
                null);
    }

    private static @Nullable BigDecimal number(String text, String field, BigDecimal most, FormErrors errors) {
        if (text.isBlank()) return null;
        var amount = CertificateRules.amount(text, most);
        if (amount.isPresent()) return amount.get();
        errors.add(field, "footprint.outside.numberForm");
        return null;
    }

    private static boolean mayEnter(Learner learner, Me me) {
        return learner.person().equals(me.id()) || me.is(Role.REGISTRAR);
    }

    private View page(Learner learner, Typed typed, FormErrors errors, Me me) {
        return new CertificatesPage(
                LearnerHead.of(learner, me),
                certificates.of(learner.person()),
                mayEnter(learner, me),
                institution.today(),
                typed,
                errors);
    }
}
