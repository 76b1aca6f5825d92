/** Syllabi: writing one, its approval, changes after approval, and what learners acknowledge. */
@NamedInterface("syllabus")
@NullMarked
package kz.qashyq.programs.syllabus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
