/** Pages of those who set, hold and mark exams: teachers and the support unit. */
@NullMarked
package kz.qashyq.exams.web.setting;

import org.jspecify.annotations.NullMarked;
