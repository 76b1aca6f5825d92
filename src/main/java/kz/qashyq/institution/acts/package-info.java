/** The acts: their numbers and dates, since when they bind, and the wording of their paragraphs by date. */
@NullMarked
package kz.qashyq.institution.acts;

import org.jspecify.annotations.NullMarked;
