/** Papers drawn, answered, handed in and marked. */
@NullMarked
package kz.qashyq.testing.attempt;

import org.jspecify.annotations.NullMarked;
