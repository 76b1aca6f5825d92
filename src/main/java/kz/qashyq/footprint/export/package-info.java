/** A whole footprint to take along: as signed JSON that anyone can verify, and to be read on paper. */
@NullMarked
package kz.qashyq.footprint.export;

import org.jspecify.annotations.NullMarked;
