/** How an attempt's answers came about, for those who have to judge it. */
@NullMarked
package kz.qashyq.exams.replay;

import org.jspecify.annotations.NullMarked;
