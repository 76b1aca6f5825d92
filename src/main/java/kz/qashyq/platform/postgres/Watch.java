package kz.qashyq.platform.postgres;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it dies under a running application: on the same port, which the connection pool knows. */
final class Watch {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private final Postmaster postmaster;
    private final int port;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean ended;

    Watch(Postmaster postmaster, int port) {
        this.postmaster = postmaster;
        this.port = port;
        Thread.ofPlatform().daemon().name("postgres-watch").start(this::watch);
    }

    /** Returns when no start is under way any more, so that a stop that follows is final. */
    void end() {
        lock.lock();
        try {
            ended = true;
        } finally {
            lock.unlock();
        }
    }

    private void watch() {
        var pause = INTERVAL;
        while (true) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            lock.lock();
            try {
                if (ended) return;
                pause = look();
            } finally {
                lock.unlock();
            }
        }
    }

    private Duration look() {
        if (postmaster.isRunning()) return INTERVAL;
        log.error("PostgreSQL has died; starting it again on port {}", port);
        try {
            postmaster.start(port);
            log.warn("PostgreSQL is back (process {})", postmaster.pid());
            return INTERVAL;
        } catch (RuntimeException e) {
            log.error("PostgreSQL could not be started again, next attempt in {} s", AFTER_A_FAILURE.toSeconds(), e);
            return AFTER_A_FAILURE;
        }
    }
}
