package kz.qashyq.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds. It is written last, so a file without it is an unfinished one.
 *
 * @param migrations the newest version of each schema, so that rows return into the tables they were taken from
 * @param sequences the last value each has given out
 */
record Manifest(
        int format,
        Instant takenAt,
        Map<String, String> migrations,
        List<Table> tables,
        List<Partition> partitions,
        Map<String, Long> sequences,
        List<StoredFile> files) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /**
     * @param name quoted, with its schema
     * @param columns quoted; generated ones are left out
     * @param select the rows in an order that is the same on every server
     */
    record Table(String entry, String name, List<String> columns, String select, long rows, String sha256) {
        Table with(long counted, String digest) {
            return new Table(entry, name, columns, select, counted, digest);
        }

        String copyIn() {
            return "COPY %s (%s) FROM STDIN".formatted(name, String.join(", ", columns));
        }

        String copyOut() {
            return "COPY (%s) TO STDOUT".formatted(select);
        }
    }

    /** A part made at run time, which no migration would make again. */
    record Partition(String name, String parent, String bound, String partitionedBy) {
        String create() {
            var statement = "CREATE TABLE IF NOT EXISTS %s PARTITION OF %s %s".formatted(name, parent, bound);
            return partitionedBy.isEmpty() ? statement : statement + " PARTITION BY " + partitionedBy;
        }
    }

    record StoredFile(String entry, long size, String sha256) {}
}
