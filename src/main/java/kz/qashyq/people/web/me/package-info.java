/** The pages of one's own account. */
@NullMarked
package kz.qashyq.people.web.me;

import org.jspecify.annotations.NullMarked;
