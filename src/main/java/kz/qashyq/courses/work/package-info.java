/** Work on tasks: drafts, handing in, punctuality, marks and returns. */
@NullMarked
package kz.qashyq.courses.work;

import org.jspecify.annotations.NullMarked;
