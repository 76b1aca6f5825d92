package kz.qashyq.people.registry.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables that were uploaded and wait: their owner looks at what they would bring as often as needed, and only a confirmation
 * writes. Their cells are kept as they were written, for the world may change in between; whoever imports checks them anew at every
 * look. For everybody but the owner there is none, and after a day each is thrown away.
 */
@Service
public class StagedTables {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 120;

    private final StagedTableRepository rows;
    private final Clock clock;

    StagedTables(StagedTableRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What tables of one kind must be like.
     *
     * @param purpose under which they wait
     * @param needed columns without which nothing can be made of a row
     * @param empty what is said of a table without rows
     */
    public record Kind<C extends Enum<C> & TableColumn>(
            String purpose, Class<C> columns, List<C> needed, int mostRows, String empty) {
        public Columns<C> in(List<String> heads) {
            return new Columns<>(columns, heads);
        }
    }

    /** One that waits, as its owner's list shows it. */
    public record Waiting(UUID id, String fileName, Instant staged, Instant until, int rows) {}

    /** @param sha256 of the file, in hex */
    public record Staged(String fileName, String sha256, Instant until, Table table) {}

    /** Takes a table in; nothing of it is written yet. */
    @Transactional
    public <C extends Enum<C> & TableColumn> void stage(
            Kind<C> kind, Id id, String fileName, byte[] file, PersonId owner) {
        var table = TableReader.read(file);
        var missing = kind.in(table.heads()).missing(kind.needed());
        if (!missing.isEmpty())
            throw new UnreadableFile(
                    "people.import.file.noColumn", Message.of(missing.getFirst().label()));
        if (table.rows().isEmpty()) throw new UnreadableFile(kind.empty());
        if (table.rows().size() > kind.mostRows())
            throw new UnreadableFile("people.import.file.tooManyRows", kind.mostRows());
        var name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        rows.insert(kind.purpose(), id, owner, name, sha256(file), clock.instant(), table);
    }

    public List<Waiting> waiting(Kind<?> kind, PersonId owner) {
        return rows.of(kind.purpose(), owner, KEPT);
    }

    public Staged find(Kind<?> kind, Id id, PersonId owner) {
        return rows.find(kind.purpose(), id, owner, KEPT).orElseThrow(Refusal::notFound);
    }

    /** Whoever takes it away has it: a second confirmation finds nothing. */
    @Transactional
    public void take(Kind<?> kind, Id id, PersonId owner) {
        if (!rows.delete(kind.purpose(), id, owner)) throw Refusal.notFound();
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 1_800_000)
    @Transactional
    public void throwAwayOld() {
        rows.deleteOlderThan(clock.instant().minus(KEPT));
    }

    /** Of what would be written, the same on every node: a confirmation names the one that was shown. */
    public static String fingerprint(List<String> lines) {
        return sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
