package kz.qashyq.footprint.chain;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Service;

/** A person's chains, read piece by piece however long they are. */
@Service
public class Chains {
    private static final int PIECE = 500;

    private final ChainRepository rows;

    Chains(ChainRepository rows) {
        this.rows = rows;
    }

    /** @param own the chain of the person's account with us */
    public List<Chain> of(PersonId person, UUID own) {
        return rows.of(person, own);
    }

    /** The statements in their order, up to a place in the chain. */
    public void each(UUID actor, long upTo, Consumer<Stored> reader) {
        var after = java.time.Instant.EPOCH;
        while (true) {
            var piece = rows.after(actor, after, PIECE);
            for (var row : piece) {
                if (row.seq() > upTo) return;
                reader.accept(row);
            }
            if (piece.size() < PIECE) return;
            after = piece.getLast().stored();
        }
    }
}
