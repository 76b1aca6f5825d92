/** Reading traces: events in plain words, and what follows from them, counted by pure functions. */
@NullMarked
package kz.qashyq.footprint.reading;

import org.jspecify.annotations.NullMarked;
