package kz.qashyq.footprint.chain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.footprint.chain.Broken.Kind;
import kz.qashyq.footprint.xapi.Ifi;
import org.springframework.stereotype.Service;

/** FTP-02: computes chains anew from what lies in the database, and compares them with what was signed. */
@Service
public class Verification {
    private static final int PIECE = 1_000;
    /** Accounts of our own persons; the name of each is the person's id. */
    private static final String OWN = "account|https://qashyq.kz/people|";

    private final ChainRepository chains;
    private final HeadRepository heads;

    Verification(ChainRepository chains, HeadRepository heads) {
        this.chains = chains;
        this.heads = heads;
    }

    /** @param length how many statements it has */
    public record Walked(UUID actor, long length, Optional<Broken> broken) {}

    public Walked walk(UUID actor) {
        return walk(actor, chains.authorities());
    }

    Walked walk(UUID actor, Map<UUID, String> authorities) {
        var signed = heads.signedOf(actor);
        var chain = chains.find(actor).orElse(null);
        if (chain == null)
            return new Walked(
                    actor,
                    0,
                    signed.isEmpty() ? Optional.empty() : Optional.of(new Broken(Kind.TAIL, actor, 1, null, null)));
        if (!isTheirs(chain))
            return new Walked(actor, chain.length(), Optional.of(new Broken(Kind.OWNER, actor, 0, null, null)));
        // What is stored after the head was read is not of this walk, what was signed after it neither.
        var walk = new ChainWalk(actor, chain.length(), signed, authorities);
        while (!walk.isOver()) {
            var piece = chains.after(actor, walk.last(), PIECE);
            if (piece.isEmpty()) break;
            for (var row : piece) {
                if (walk.isOver()) break;
                var broken = walk.step(row);
                if (broken.isPresent()) return new Walked(actor, chain.length(), broken);
            }
        }
        return new Walked(actor, chain.length(), walk.end(chain.head()));
    }

    /** The key of the chain follows from the identifier, and the accounts with us have their person's id for a name. */
    private static boolean isTheirs(Chain chain) {
        if (!chain.actor().equals(Ifi.key(chain.ifi()))) return false;
        var person = chain.person();
        return person == null || !chain.ifi().startsWith(OWN) || chain.ifi().equals(OWN + person);
    }

    /** A piece of the chain of signed heads: each names the one before, and each is signed. */
    Optional<Broken> heads(long from, int most) {
        var before = from > 1 ? heads.from(from - 1, 1) : List.<SignedHead>of();
        var previous =
                before.isEmpty() ? Link.beforeTheFirst() : before.getFirst().hash();
        var number = from;
        for (var head : heads.from(from, most)) {
            var fits = head.number() == number && Arrays.equals(head.previous(), previous) && head.isGenuine();
            if (!fits) return Optional.of(new Broken(Kind.SIGNED_HEAD, null, number, null, head.signed()));
            previous = head.hash();
            number++;
        }
        return Optional.empty();
    }
}
