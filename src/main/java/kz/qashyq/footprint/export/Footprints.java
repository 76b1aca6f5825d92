package kz.qashyq.footprint.export;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.qashyq.footprint.chain.Chain;
import kz.qashyq.footprint.chain.Chains;
import kz.qashyq.footprint.chain.SignedHead;
import kz.qashyq.footprint.chain.SignedHeads;
import kz.qashyq.footprint.chain.SignedHeads.Inclusion;
import kz.qashyq.footprint.chain.Stored;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.people.Person;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Service;

/** FTP-08: a person's whole footprint, from the first statement to the last one signed. */
@Service
public class Footprints {
    private final Chains chains;
    private final SignedHeads heads;
    private final Audit audit;
    private final Clock clock;

    Footprints(Chains chains, SignedHeads heads, Audit audit, Clock clock) {
        this.chains = chains;
        this.heads = heads;
        this.audit = audit;
        this.clock = clock;
    }

    /** One chain up to what was signed of it. */
    public record Part(Chain chain, Inclusion inclusion) {}

    /** @param head what all parts are proven by */
    public record Footprint(Person person, Instant at, SignedHead head, List<Part> parts) {
        public long length() {
            return parts.stream().mapToLong(part -> part.inclusion().length()).sum();
        }
    }

    public List<Chain> chainsOf(PersonId person) {
        return chains.of(person, Vocabulary.actor(person));
    }

    /**
     * Signs what is not signed yet, so that an export holds everything. Empty when nothing was ever stored of the person.
     *
     * @param how json or pdf, for the audit log
     */
    public Optional<Footprint> take(Person person, PersonId by, String how) {
        heads.sign();
        var own = chainsOf(person.id());
        var proven = heads.prove(own.stream().map(Chain::actor).toList()).orElse(null);
        if (proven == null) return Optional.empty();
        var parts = own.stream()
                .flatMap(chain -> Optional.ofNullable(proven.inclusions().get(chain.actor()))
                        .map(inclusion -> new Part(chain, inclusion))
                        .stream())
                .toList();
        if (parts.isEmpty()) return Optional.empty();
        audit.record(by, "footprint.deed.exported", person.id(), Map.of("how", how));
        return Optional.of(new Footprint(person, clock.instant(), proven.head(), parts));
    }

    public void each(Part part, Consumer<Stored> reader) {
        chains.each(part.chain().actor(), part.inclusion().length(), reader);
    }
}
