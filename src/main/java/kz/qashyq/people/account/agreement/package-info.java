/** What a learner agrees to before the first lesson, and the evidence of it. */
@NullMarked
package kz.qashyq.people.account.agreement;

import org.jspecify.annotations.NullMarked;
