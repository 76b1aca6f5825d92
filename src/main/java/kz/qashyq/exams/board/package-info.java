/** The invigilator's view of an exam that runs: who is in, who is in trouble, and what is done about it. */
@NullMarked
package kz.qashyq.exams.board;

import org.jspecify.annotations.NullMarked;
