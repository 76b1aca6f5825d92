/** How long footprints are kept, and the lawful way to remove them. */
@NullMarked
package kz.qashyq.footprint.retention;

import org.jspecify.annotations.NullMarked;
