/** What people did, for the digital footprint: published by the module where it was done, in the deed's transaction. */
@NamedInterface("trace")
@NullMarked
package kz.qashyq.platform.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
