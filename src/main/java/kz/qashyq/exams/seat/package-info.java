/** A device that holds an attempt: what it may ask without a session, and the keys of its paper. */
@NullMarked
package kz.qashyq.exams.seat;

import org.jspecify.annotations.NullMarked;
