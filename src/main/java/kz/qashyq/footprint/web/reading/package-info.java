/** Pages on which traces are read. */
@NullMarked
package kz.qashyq.footprint.web.reading;

import org.jspecify.annotations.NullMarked;
