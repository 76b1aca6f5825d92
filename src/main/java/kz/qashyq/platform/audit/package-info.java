/** Who did what to what, when: append-only, in the deed's own transaction. */
@NamedInterface("audit")
@NullMarked
package kz.qashyq.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
