/** Rules that mark an answer; pure functions. */
@NullMarked
package kz.qashyq.testing.marking;

import org.jspecify.annotations.NullMarked;
