package kz.qashyq.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.qashyq.people.account.agreement.Acceptance;
import kz.qashyq.people.account.agreement.AcceptanceLine;
import kz.qashyq.people.account.agreement.Agreements;
import kz.qashyq.platform.i18n.Words;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.NetworkAddress;
import kz.qashyq.platform.web.UiFactory;
import kz.qashyq.platform.web.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** IAM-04: the register of consents, on the page and as a file for an inspection. */
@Controller
class ConsentsController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Agreements agreements;
    private final UiFactory uis;

    ConsentsController(Agreements agreements, UiFactory uis) {
        this.agreements = agreements;
        this.uis = uis;
    }

    @GetMapping("/people/consents")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View index() {
        return new ConsentsPage(agreements.register());
    }

    @GetMapping("/people/consents.csv")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    ResponseEntity<byte[]> export(HttpServletRequest request) {
        var words = uis.words(request);
        var csv = new Csv();
        csv.line(Stream.of("name", "login", "agreement", "version", "language", "accepted", "address")
                .map(column -> words.text("people.consents.column." + column))
                .toList());
        for (var line : agreements.register()) {
            if (line.acceptances().isEmpty()) csv.line(List.of(line.listName(), line.login(), "", "", "", "", ""));
            for (var acceptance : line.acceptances()) csv.line(cells(line, acceptance, words));
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"consents.csv\"")
                .header("Cache-Control", "no-store")
                .body(csv.bytes());
    }

    private static List<String> cells(AcceptanceLine line, Acceptance acceptance, Words words) {
        return List.of(
                line.listName(),
                line.login(),
                words.text(acceptance.agreement().title()),
                Integer.toString(acceptance.version()),
                acceptance.language().code(),
                words.exactMoment(acceptance.at()),
                NetworkAddress.shown(acceptance.address()));
    }
}
