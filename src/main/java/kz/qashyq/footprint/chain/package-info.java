/** The hash chain over each actor's statements. */
@NullMarked
package kz.qashyq.footprint.chain;

import org.jspecify.annotations.NullMarked;
