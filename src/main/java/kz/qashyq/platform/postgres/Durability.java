package kz.qashyq.platform.postgres;

import java.util.ArrayList;
import java.util.List;

/** How much the server may lose when the power goes: nothing, or everything since it is only a test. */
public enum Durability {
    /** For people's data: every commit is on disk before it is acknowledged, and a week of logs is kept. */
    DURABLE,
    /** For tests: a crash may destroy the cluster, which is rebuilt in two seconds. */
    FAST;

    /** Settings for a small machine that PostgreSQL shares with the JVM; all of them can be changed on a server of one's own. */
    List<String> settings() {
        var settings = new ArrayList<String>(List.of(
                "listen_addresses=127.0.0.1",
                // A socket file would add a limit on the length of the path and a question of who owns it.
                "unix_socket_directories=",
                "shared_preload_libraries=pg_stat_statements",
                "timezone=UTC",
                "log_timezone=UTC",
                "max_connections=100",
                "work_mem=16MB",
                "random_page_cost=1.1",
                // Compiling a plan costs more than our short queries take.
                "jit=off",
                "max_parallel_workers_per_gather=1"));
        settings.addAll(
                switch (this) {
                    case DURABLE ->
                        List.of(
                                "shared_buffers=256MB",
                                "effective_cache_size=1GB",
                                "maintenance_work_mem=128MB",
                                "max_wal_size=2GB",
                                "wal_compression=on",
                                "fsync=on",
                                "synchronous_commit=on",
                                "full_page_writes=on",
                                "track_io_timing=on",
                                "logging_collector=on",
                                "log_directory=log",
                                "log_filename=postgresql-%a.log",
                                "log_rotation_age=1d",
                                "log_truncate_on_rotation=on",
                                "log_line_prefix=%m [%p] %u@%d ",
                                "log_min_duration_statement=1s",
                                "log_lock_waits=on");
                    case FAST ->
                        List.of(
                                "shared_buffers=128MB",
                                "fsync=off",
                                "synchronous_commit=off",
                                "full_page_writes=off",
                                "wal_level=minimal",
                                "max_wal_senders=0",
                                "max_wal_size=1GB",
                                "autovacuum_naptime=10min");
                });
        return settings;
    }
}
