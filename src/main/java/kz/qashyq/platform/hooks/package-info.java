/** What modules offer to the pages above them. */
@NamedInterface("hooks")
@NullMarked
package kz.qashyq.platform.hooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
