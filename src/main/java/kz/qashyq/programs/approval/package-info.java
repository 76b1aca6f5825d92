/** The way from a draft to an approved document, the same for curricula and syllabi. */
@NullMarked
package kz.qashyq.programs.approval;

import org.jspecify.annotations.NullMarked;
