package kz.qashyq.exams.attempt;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The answers of an attempt that count: of each question's writes that count, the last by device and number. */
public final class Answers {
    private final TreeMap<Integer, Stored> last = new TreeMap<>();

    private Answers() {}

    /** @param writes of one attempt, in any order */
    public static Answers of(Collection<Stored> writes) {
        var answers = new Answers();
        for (var stored : writes) {
            if (stored.write().kind() != WriteKind.ANSWER || !stored.receipt().counts()) continue;
            answers.last.merge(stored.write().position(), stored, Answers::later);
        }
        return answers;
    }

    public List<String> at(int position) {
        return Optional.ofNullable(last.get(position))
                .map(stored -> stored.write().answer())
                .orElse(List.of());
    }

    /** SHA-256 over (position as 4 bytes, hash of the last write) of each question in order: what the receipt shows. */
    public byte[] hash() {
        var bytes = ByteBuffer.allocate(last.size() * (4 + WriteHash.BYTES));
        last.forEach((position, stored) ->
                bytes.putInt(position).put(stored.receipt().hash()));
        return WriteHash.sha256().digest(bytes.array());
    }

    private static Stored later(Stored one, Stored other) {
        var isLater = other.epoch() > one.epoch()
                || (other.epoch() == one.epoch()
                        && other.write().seq() > one.write().seq());
        return isLater ? other : one;
    }
}
