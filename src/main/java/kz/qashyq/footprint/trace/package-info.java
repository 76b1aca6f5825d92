/** What our own modules did, said as statements. */
@NullMarked
package kz.qashyq.footprint.trace;

import org.jspecify.annotations.NullMarked;
