/** Marking: by the machine at once, by a person where it cannot tell, and the release of what came of it. */
@NullMarked
package kz.qashyq.exams.mark;

import org.jspecify.annotations.NullMarked;
