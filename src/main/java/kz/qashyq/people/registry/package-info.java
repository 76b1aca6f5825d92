/** Keeping persons: registering, importing, roles, first passwords. What other modules may write goes through here. */
@NamedInterface("registry")
@NullMarked
package kz.qashyq.people.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
