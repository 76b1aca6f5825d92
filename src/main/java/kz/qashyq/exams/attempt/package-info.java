/** One candidate's exam: answers that come in, their receipts, handing in. */
@NullMarked
package kz.qashyq.exams.attempt;

import org.jspecify.annotations.NullMarked;
