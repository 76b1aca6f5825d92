package kz.qashyq.footprint.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * One hash for many heads, and the few hashes that show one head to be among them: the tree of RFC 9162 §2.1. A node without a
 * neighbour goes up as it is.
 */
public final class MerkleTree {
    private final List<byte[][]> levels = new ArrayList<>();

    /** @param leaves as {@link #leaf} makes them; at least one */
    public MerkleTree(List<byte[]> leaves) {
        if (leaves.isEmpty()) throw new IllegalArgumentException("a tree has leaves");
        var level = leaves.toArray(byte[][]::new);
        levels.add(level);
        while (level.length > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    /** The neighbour to hash with on the way up, and the side it stands on. */
    @SuppressWarnings("ArrayRecordComponent") // a hash, never compared
    public record Step(boolean left, byte[] hash) {}

    public static byte[] leaf(UUID actor, long length, byte[] head) {
        var text = actor + " " + length + " " + HexFormat.of().formatHex(head);
        return sha256((byte) 0, text.getBytes(StandardCharsets.US_ASCII), new byte[0]);
    }

    public byte[] root() {
        return levels.getLast()[0].clone();
    }

    public List<Step> proof(int leaf) {
        var steps = new ArrayList<Step>();
        var index = leaf;
        for (var level : levels.subList(0, levels.size() - 1)) {
            var neighbour = index ^ 1;
            if (neighbour < level.length) steps.add(new Step(neighbour < index, level[neighbour].clone()));
            index /= 2;
        }
        return steps;
    }

    /** The root that a leaf and its proof lead to. */
    public static byte[] root(byte[] leaf, List<Step> proof) {
        var hash = leaf;
        for (var step : proof) hash = step.left() ? node(step.hash(), hash) : node(hash, step.hash());
        return hash;
    }

    private static byte[][] above(byte[][] level) {
        var above = new byte[(level.length + 1) / 2][];
        for (int i = 0; i < above.length; i++)
            above[i] = 2 * i + 1 < level.length ? node(level[2 * i], level[2 * i + 1]) : level[2 * i];
        return above;
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256((byte) 1, left, right);
    }

    private static byte[] sha256(byte kind, byte[] first, byte[] second) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind);
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
