/** Where statements come from, and what each source may do. */
@NullMarked
package kz.qashyq.footprint.sources;

import org.jspecify.annotations.NullMarked;
