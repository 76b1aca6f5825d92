/** The institution: its kind, its units and years, and the acts that bind it. */
@ApplicationModule(displayName = "Institution", allowedDependencies = "platform :: *")
@NullMarked
package kz.qashyq.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
