package kz.qashyq.footprint.chain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.qashyq.footprint.chain.HeadRepository.Leaf;
import kz.qashyq.platform.security.SigningKey;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs the state of all chains every few minutes, if anything has changed. What was signed can be printed and laid into a
 * safe; from then on nobody can give the past another content, the owner of the database included.
 */
@Service
public class SignedHeads {
    private final HeadRepository rows;
    private final SigningKey key;
    private final Clock clock;

    SignedHeads(HeadRepository rows, SigningKey key, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.clock = clock;
    }

    /** A chain's head with the way from it to the root. */
    @SuppressWarnings("ArrayRecordComponent") // a hash, never compared
    public record Inclusion(UUID actor, long length, byte[] head, List<MerkleTree.Step> proof) {}

    /** @param inclusions of the actors asked for that have statements, by actor */
    public record Proven(SignedHead head, Map<UUID, Inclusion> inclusions) {}

    @Scheduled(
            initialDelayString = "${qashyq.footprint.signing:PT5M}",
            fixedDelayString = "${qashyq.footprint.signing:PT5M}")
    @Transactional
    public void sign() {
        rows.lock();
        var grown = rows.grown();
        if (grown.isEmpty()) return;
        var last = rows.latest();
        var leaves = new TreeMap<String, Leaf>();
        last.ifPresent(head -> rows.leaves(head.number())
                .forEach(leaf -> leaves.put(leaf.actor().toString(), leaf)));
        grown.forEach(leaf -> leaves.put(leaf.actor().toString(), leaf));
        var number = last.map(SignedHead::number).orElse(0L) + 1;
        var previous = last.map(SignedHead::hash).orElseGet(Link::beforeTheFirst);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var statements = leaves.values().stream().mapToLong(Leaf::length).sum();
        var root = tree(List.copyOf(leaves.values())).root();
        var text = SignedHead.text(number, now, leaves.size(), statements, root, previous);
        rows.add(new SignedHead(
                number, now, leaves.size(), statements, root, previous, key.publicKey(), key.sign(text)));
        rows.add(number, grown);
    }

    /** The latest signed head, and how these chains stand in it. */
    @Transactional(readOnly = true)
    public Optional<Proven> prove(List<UUID> actors) {
        return rows.latest().map(head -> {
            var leaves = rows.leaves(head.number());
            var tree = tree(leaves);
            var found = new TreeMap<UUID, Inclusion>();
            for (int i = 0; i < leaves.size(); i++) {
                var leaf = leaves.get(i);
                if (actors.contains(leaf.actor()))
                    found.put(leaf.actor(), new Inclusion(leaf.actor(), leaf.length(), leaf.head(), tree.proof(i)));
            }
            return new Proven(head, found);
        });
    }

    /** The latest first. */
    public List<SignedHead> before(long number, int most) {
        return rows.before(number, most);
    }

    public byte[] publicKey() {
        return key.publicKey();
    }

    /** Is what the latest signature stands for still what the leaves say? */
    public boolean isRooted(SignedHead head) {
        var leaves = rows.leaves(head.number());
        return !leaves.isEmpty() && java.util.Arrays.equals(tree(leaves).root(), head.root());
    }

    private static MerkleTree tree(List<Leaf> leaves) {
        var hashes = new ArrayList<byte[]>(leaves.size());
        for (var leaf : leaves) hashes.add(MerkleTree.leaf(leaf.actor(), leaf.length(), leaf.head()));
        return new MerkleTree(hashes);
    }
}
