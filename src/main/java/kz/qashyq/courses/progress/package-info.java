/** How far a learner has come: what was opened, seen and finished. */
@NullMarked
package kz.qashyq.courses.progress;

import org.jspecify.annotations.NullMarked;
