/**
 * Everything an installation knows, in one file and back: rows, files and keys.
 *
 * <p>It is logical (rows as text, not the server's files), so that it also carries an installation to another server or to the
 * next major version of PostgreSQL.
 */
@NullMarked
package kz.qashyq.platform.backup;

import org.jspecify.annotations.NullMarked;
