/** Control events as such: what is asked, of whom, when, and whether everything is ready. */
@NamedInterface("exam")
@NullMarked
package kz.qashyq.exams.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
