package kz.qashyq.footprint.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.qashyq.footprint.sources.Scope;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.OwnAddress;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The platforms that leave statements, and their credentials. */
@Controller
class SourceController {
    private static final int LONGEST_NAME = 200;

    private final Sources sources;
    private final OwnAddress own;

    SourceController(Sources sources, OwnAddress own) {
        this.sources = sources;
        this.own = own;
    }

    @Bean
    static NavigationEntry sourcesEntry() {
        return NavigationEntry.of(75, "footprint.nav.sources", "link", "/footprint/sources", Role.ADMINISTRATOR);
    }

    @GetMapping("/footprint/sources")
    @Permit(Role.ADMINISTRATOR)
    View index() {
        return page("", FormErrors.none());
    }

    @PostMapping("/footprint/sources")
    @Permit(Role.ADMINISTRATOR)
    View add(@RequestParam(required = false) @Nullable String name, Me me) {
        var errors = FormErrors.none();
        var given = errors.required("name", name, LONGEST_NAME);
        if (errors.any()) return page(given, errors);
        sources.add(given, me.id());
        return Redirect.to("/footprint/sources").saying("footprint.source.added", given);
    }

    @PostMapping("/footprint/sources/{source}/credentials")
    @Permit(Role.ADMINISTRATOR)
    View issue(@PathVariable SourceId source, @RequestParam(required = false) @Nullable List<String> scopes, Me me) {
        var found = sources.find(source)
                .filter(it -> Source.builtIn(it.id()).isEmpty())
                .orElseThrow(Refusal::notFound);
        var chosen = scopes(scopes);
        if (chosen.isEmpty()) throw Refusal.invalid("footprint.credential.noScope");
        return secret(found.name(), sources.issue(source, chosen, me.id()));
    }

    @PostMapping("/footprint/credentials/{key}/rotation")
    @Permit(Role.ADMINISTRATOR)
    View rotate(@PathVariable String key, Me me) {
        var issued = sources.rotate(key, me.id()).orElseThrow(Refusal::notFound);
        return secret(
                sources.find(issued.source()).orElseThrow(Refusal::notFound).name(), issued);
    }

    @PostMapping("/footprint/credentials/{key}/revocation")
    @Permit(Role.ADMINISTRATOR)
    View revoke(@PathVariable String key, Me me) {
        if (!sources.revoke(key, me.id())) throw Refusal.notFound();
        return Redirect.to("/footprint/sources").saying("footprint.credential.revoked", key);
    }

    private SecretPage secret(String source, Sources.Issued issued) {
        return new SecretPage(source, own.of("/xapi"), issued);
    }

    private View page(String name, FormErrors errors) {
        var credentials = sources.credentials();
        var rows = sources.all().stream()
                .map(source -> new SourcesPage.Row(
                        source,
                        Source.builtIn(source.id()).orElse(null),
                        credentials.stream()
                                .filter(it -> it.source().equals(source.id()))
                                .toList()))
                .toList();
        return new SourcesPage(rows, name, errors);
    }

    private static Set<Scope> scopes(@Nullable List<String> texts) {
        var scopes = new LinkedHashSet<Scope>();
        if (texts != null)
            for (var text : texts)
                scopes.add(Scope.of(text).orElseThrow(() -> Refusal.invalid("footprint.credential.noScope")));
        return scopes;
    }
}
