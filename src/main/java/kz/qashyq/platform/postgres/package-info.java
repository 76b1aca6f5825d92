/**
 * The PostgreSQL server that comes with Qashyq: unpacked, initialised, started, adopted, watched and stopped here.
 *
 * <p>It is an ordinary server with durable settings that happens to live in {@code var/}; an installation that has its own
 * server names it in {@code QASHYQ_DB_URL} and nothing in this package runs.
 */
@NullMarked
package kz.qashyq.platform.postgres;

import org.jspecify.annotations.NullMarked;
