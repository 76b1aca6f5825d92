/** The pages and the candidate's device. */
@NullMarked
package kz.qashyq.exams.web;

import org.jspecify.annotations.NullMarked;
