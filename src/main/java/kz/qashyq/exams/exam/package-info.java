/** Control events as such: what is asked, of whom, when, and whether everything is ready. */
@NullMarked
package kz.qashyq.exams.exam;

import org.jspecify.annotations.NullMarked;
