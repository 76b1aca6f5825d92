/** Who is asking, and what a route demands of them. */
@NamedInterface("security")
@NullMarked
package kz.qashyq.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
