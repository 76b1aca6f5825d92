/** Statements as they are kept: taken in, chained, found. */
@NullMarked
package kz.qashyq.footprint.statements;

import org.jspecify.annotations.NullMarked;
