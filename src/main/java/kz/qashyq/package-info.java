/** Qashyq, the distance-learning platform. */
@NullMarked
package kz.qashyq;

import org.jspecify.annotations.NullMarked;
