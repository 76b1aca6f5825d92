package kz.qashyq.footprint.web;

import java.util.List;
import java.util.Optional;
import kz.qashyq.footprint.chain.Broken;
import kz.qashyq.footprint.chain.Verification.Walked;
import kz.qashyq.people.Person;
import kz.qashyq.platform.web.View;

/** @param mayErase the reader keeps the records */
public record PersonIntegrityPage(Person person, List<Walked> chains, boolean mayErase) implements View {
    public String path() {
        return "/footprint/people/" + person.id();
    }

    public Optional<Broken> broken() {
        return chains.stream().flatMap(chain -> chain.broken().stream()).findFirst();
    }

    public long length() {
        return chains.stream().mapToLong(Walked::length).sum();
    }
}
