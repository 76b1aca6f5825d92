/** Identifiers made in the JVM. */
@NamedInterface("ids")
@NullMarked
package kz.qashyq.platform.ids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
