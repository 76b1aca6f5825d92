/** What a learner agrees to before the first lesson, and the evidence of it. */
@NamedInterface("agreement")
@NullMarked
package kz.qashyq.people.account.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
