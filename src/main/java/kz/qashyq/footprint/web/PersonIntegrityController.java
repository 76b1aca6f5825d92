package kz.qashyq.footprint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.qashyq.footprint.chain.Chain;
import kz.qashyq.footprint.chain.Findings;
import kz.qashyq.footprint.export.FootprintFile;
import kz.qashyq.footprint.export.FootprintPdf;
import kz.qashyq.footprint.export.Footprints;
import kz.qashyq.footprint.retention.Erasing;
import kz.qashyq.footprint.xapi.Formats;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.UiFactory;
import kz.qashyq.platform.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** FTP-02, FTP-08: one person's footprint: is it whole, and taking it along. */
@Controller
class PersonIntegrityController {
    private final FootprintAccess access;
    private final Footprints footprints;
    private final Findings findings;
    private final FootprintFile files;
    private final FootprintPdf papers;
    private final Erasing erasing;
    private final UiFactory uis;

    PersonIntegrityController(
            FootprintAccess access,
            Footprints footprints,
            Findings findings,
            FootprintFile files,
            FootprintPdf papers,
            Erasing erasing,
            UiFactory uis) {
        this.access = access;
        this.footprints = footprints;
        this.findings = findings;
        this.files = files;
        this.papers = papers;
        this.erasing = erasing;
        this.uis = uis;
    }

    @GetMapping("/footprint/people/{person}/integrity")
    @PermitSignedIn
    View show(@PathVariable PersonId person, Me me) {
        var whose = access.toTake(person, me);
        var actors = footprints.chainsOf(person).stream().map(Chain::actor).toList();
        return new PersonIntegrityPage(whose, findings.check(actors), access.mayKeep(me));
    }

    @GetMapping("/footprint/people/{person}/export.json")
    @PermitSignedIn
    void json(@PathVariable PersonId person, Me me, HttpServletResponse response) throws IOException {
        var footprint = taken(access.toTake(person, me), me, "JSON");
        asFile(response, "application/json", footprint.person(), ".json");
        response.setCharacterEncoding("UTF-8");
        files.write(footprint, response.getOutputStream());
    }

    @GetMapping("/footprint/people/{person}/export.pdf")
    @PermitSignedIn
    void pdf(@PathVariable PersonId person, Me me, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var footprint = taken(access.toTake(person, me), me, "PDF");
        asFile(response, "application/pdf", footprint.person(), ".pdf");
        papers.write(footprint, uis.words(request), response.getOutputStream());
    }

    /** One statement's content is removed on lawful request; its place in the chain stays. */
    @PostMapping("/footprint/people/{person}/erasures")
    @Permit({Role.REGISTRAR, Role.ADMINISTRATOR})
    View erase(
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(defaultValue = "") String reason,
            Me me) {
        access.toTake(person, me);
        var id = Formats.uuid(statement.strip());
        if (id == null || reason.isBlank()) throw Refusal.invalid("footprint.erase.incomplete");
        if (!erasing.erase(person, id, me.id(), reason.strip())) throw Refusal.invalid("footprint.erase.unknown");
        return Redirect.to("/footprint/people/" + person + "/integrity").saying("footprint.erase.done");
    }

    private Footprints.Footprint taken(Person person, Me me, String how) {
        return footprints.take(person, me.id(), how).orElseThrow(Refusal::notFound);
    }

    private static void asFile(HttpServletResponse response, String type, Person person, String ending) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(person.listName() + ending, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
