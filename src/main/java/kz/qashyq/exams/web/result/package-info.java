/** What came of one attempt, for its candidate and for those who marked it. */
@NullMarked
package kz.qashyq.exams.web.result;

import org.jspecify.annotations.NullMarked;
