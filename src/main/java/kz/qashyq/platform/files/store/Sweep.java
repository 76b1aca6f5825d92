package kz.qashyq.platform.files.store;

import java.time.Clock;
import java.time.Duration;
import kz.qashyq.platform.files.FileSettings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away files that nobody claimed, and bytes that no file has. */
@Component
public class Sweep {
    private static final Duration GRACE = Duration.ofHours(1);

    private final FileRepository rows;
    private final BlobStore blobs;
    private final FileSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweep(
            FileRepository rows,
            BlobStore blobs,
            FileSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT20M")
    public void run() {
        var now = clock.instant();
        rows.removeUnclaimedBefore(now.minus(settings.abandonedAfter()));
        for (var sha256 : rows.orphans(now.minus(GRACE))) {
            // The row stays locked until the bytes are gone: whoever brings the same bytes now waits, then writes them
            // anew.
            transaction.executeWithoutResult(status -> {
                if (rows.removeOrphan(sha256)) blobs.remove(sha256);
            });
        }
    }
}
