package kz.qashyq.footprint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.footprint.chain.Findings;
import kz.qashyq.footprint.chain.SignedHeads;
import kz.qashyq.footprint.export.FootprintFile;
import kz.qashyq.footprint.trace.Outbox;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.hooks.PersonNames;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.security.SigningKey;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** FTP-02: what shows that nobody has altered a footprint: signed heads, what was verified, what was found. */
@Controller
class IntegrityController {
    private static final int PAGE = 50;

    private final SignedHeads heads;
    private final Findings findings;
    private final Outbox outbox;
    private final PersonNames names;

    IntegrityController(SignedHeads heads, Findings findings, Outbox outbox, PersonNames names) {
        this.heads = heads;
        this.findings = findings;
        this.outbox = outbox;
        this.names = names;
    }

    @Bean
    static NavigationEntry integrityEntry() {
        return NavigationEntry.of(
                76,
                "footprint.nav.integrity",
                "lock",
                "/footprint/integrity",
                Role.ADMINISTRATOR,
                Role.REGISTRAR,
                Role.SECURITY_OFFICER);
    }

    /** @param login opens that person's footprint check */
    @GetMapping("/footprint/integrity")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR, Role.SECURITY_OFFICER})
    View index(@RequestParam(defaultValue = "0") long before, @RequestParam(defaultValue = "") String login) {
        var person = login.isBlank() ? null : names.byLogin(login.strip()).orElse(null);
        if (person != null) return Redirect.to("/footprint/people/" + person + "/integrity");
        var listed = heads.before(before > 0 ? before : Long.MAX_VALUE, PAGE + 1);
        var open = findings.open();
        var persons = open.stream()
                .flatMap(finding -> Stream.ofNullable(finding.person()))
                .distinct()
                .map(PersonId::new)
                .toList();
        Map<UUID, String> named = persons.isEmpty()
                ? Map.of()
                : names.namesOf(persons).entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey().value(), Map.Entry::getValue));
        return new IntegrityPage(
                listed.size() > PAGE ? listed.subList(0, PAGE) : listed,
                listed.size() > PAGE,
                open,
                named,
                findings.coverage(),
                outbox.state(),
                SigningKey.fingerprint(heads.publicKey()),
                login);
    }

    /** Signed now, so that it can be printed with today's last deeds in it. */
    @PostMapping("/footprint/integrity/heads")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR, Role.SECURITY_OFFICER})
    View sign() {
        heads.sign();
        return Redirect.to("/footprint/integrity").saying("footprint.heads.signedNow");
    }

    @PostMapping("/footprint/integrity/retries")
    @Permit(Role.ADMINISTRATOR)
    View retry(Me me) {
        return Redirect.to("/footprint/integrity").saying("footprint.outbox.again", outbox.tryAgain(me.id()));
    }

    /** All signed heads, the latest first, to be kept elsewhere. */
    @GetMapping("/footprint/integrity/heads.json")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR, Role.SECURITY_OFFICER})
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"signed-heads.json\"");
        response.setHeader("Cache-Control", "no-store");
        var to = response.getWriter();
        to.append("[");
        var before = Long.MAX_VALUE;
        while (true) {
            var piece = heads.before(before, 500);
            for (var head : piece) {
                if (before != Long.MAX_VALUE || head != piece.getFirst()) to.append(",\n");
                to.append(FootprintFile.json(head));
            }
            if (piece.size() < 500) break;
            before = piece.getLast().number();
        }
        to.append("]\n");
    }

    /** Whoever checks a footprint needs it: a parent, another academy, a court. */
    @GetMapping("/footprint/key.pem")
    @PermitAnyone
    void key(HttpServletResponse response) {
        response.setContentType("application/x-pem-file");
        response.setHeader("Content-Disposition", "attachment; filename=\"qashyq-footprint-key.pem\"");
        try {
            response.getOutputStream().write(SigningKey.pem(heads.publicKey()).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For pages that name a finding. */
    static @Nullable String nameOf(Findings.Finding finding, Map<UUID, String> names) {
        var person = finding.person();
        return person == null ? finding.ifi() : names.getOrDefault(person, person.toString());
    }
}
