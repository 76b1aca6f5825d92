/** Courses as such: who teaches what to whom, made of the syllabus, opened when there is something to study. */
@NullMarked
package kz.qashyq.courses.course;

import org.jspecify.annotations.NullMarked;
