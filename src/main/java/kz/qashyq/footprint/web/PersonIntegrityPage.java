package kz.qashyq.footprint.web;

import java.util.List;
import java.util.Optional;
import kz.qashyq.footprint.chain.Broken;
import kz.qashyq.footprint.chain.Verification.Walked;
import kz.qashyq.people.Person;
import kz.qashyq.platform.web.Crumb;
import kz.qashyq.platform.web.View;

/** @param mayKeep the reader keeps the records */
public record PersonIntegrityPage(Person person, List<Walked> chains, boolean mayKeep) implements View {
    public String path() {
        return "/footprint/people/" + person.id();
    }

    /** Who keeps the records comes from all footprints' check, everyone else from their own footprint. */
    public Crumb wayBack() {
        return mayKeep
                ? Crumb.of("/footprint/integrity", "footprint.nav.integrity")
                : Crumb.of("/footprint", "footprint.reading.nav");
    }

    public Optional<Broken> broken() {
        return chains.stream().flatMap(chain -> chain.broken().stream()).findFirst();
    }

    public long length() {
        return chains.stream().mapToLong(Walked::length).sum();
    }
}
