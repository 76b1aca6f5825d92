package kz.qashyq.programs.web;

import java.util.Map;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.programme.ProgrammeDraft;
import kz.qashyq.programs.programme.Programmes;
import kz.qashyq.programs.programme.RegisterEntry;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ProgrammeController {
    private static final ProgrammeDraft BLANK =
            new ProgrammeDraft("", Localized.empty(), Localized.empty(), RegisterEntry.NONE, Map.of());

    private final Programmes programmes;
    private final ProgrammePages pages;
    private final Institution institution;

    ProgrammeController(Programmes programmes, ProgrammePages pages, Institution institution) {
        this.programmes = programmes;
        this.pages = pages;
        this.institution = institution;
    }

    @GetMapping("/programs")
    @Permit({Role.METHODIST, Role.DEPUTY_HEAD, Role.HEAD, Role.DEAN, Role.REGISTRAR})
    View list(Me me) {
        return new ProgrammesPage(programmes.named(), me.is(Role.METHODIST));
    }

    @GetMapping("/programs/{programme}")
    @Permit({Role.METHODIST, Role.DEPUTY_HEAD, Role.HEAD, Role.DEAN, Role.REGISTRAR})
    View show(@PathVariable ProgrammeId programme, Me me) {
        return pages.show(programme, "" + institution.today().getYear(), FormErrors.none(), me);
    }

    @GetMapping("/programs/new")
    @Permit(Role.METHODIST)
    View blank() {
        return new ProgrammeFormPage(null, 0, BLANK, FormErrors.none(), Notice.NONE, demandsParts());
    }

    @PostMapping("/programs")
    @Permit(Role.METHODIST)
    View create(@RequestParam MultiValueMap<String, String> fields, Me me) {
        var errors = FormErrors.none();
        var draft = read(new Typed(fields), errors);
        if (errors.any()) return new ProgrammeFormPage(null, 0, draft, errors, Notice.faultyFields(), demandsParts());
        try {
            var id = programmes.create(draft, me.id());
            return Redirect.to("/programs/" + id).saying("programs.programme.created");
        } catch (Refusal refusal) {
            return new ProgrammeFormPage(null, 0, draft, errors, Notice.of(refusal), demandsParts());
        }
    }

    @GetMapping("/programs/{programme}/edit")
    @Permit(Role.METHODIST)
    View edit(@PathVariable ProgrammeId programme) {
        var sheet = programmes.find(programme).orElseThrow(Refusal::notFound);
        return new ProgrammeFormPage(
                programme, sheet.edition(), sheet.draft(), FormErrors.none(), Notice.NONE, demandsParts());
    }

    @PostMapping("/programs/{programme}")
    @Permit(Role.METHODIST)
    View update(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        if (programmes.find(programme).isEmpty()) throw Refusal.notFound();
        var errors = FormErrors.none();
        var draft = read(new Typed(fields), errors);
        if (errors.any())
            return new ProgrammeFormPage(programme, edition, draft, errors, Notice.faultyFields(), demandsParts());
        try {
            programmes.revise(programme, edition, draft, me.id());
            return Redirect.to("/programs/" + programme).saying("programs.saved");
        } catch (Refusal refusal) {
            return new ProgrammeFormPage(programme, edition, draft, errors, Notice.of(refusal), demandsParts());
        }
    }

    private boolean demandsParts() {
        return !programmes.missing(BLANK).isEmpty();
    }

    /** Says at each field which parts the act demands, not only at the first. */
    private ProgrammeDraft read(Typed typed, FormErrors errors) {
        var draft = ProgrammeForm.read(typed, errors);
        for (var part : programmes.missing(draft)) errors.add(part.name(), "programs.partMissing", part.title());
        return draft;
    }
}
