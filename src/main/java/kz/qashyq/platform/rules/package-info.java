/** Rules as pure functions that cite their clause. */
@NamedInterface("rules")
@NullMarked
package kz.qashyq.platform.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
