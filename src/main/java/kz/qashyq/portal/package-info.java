/** One entry: each person's home page, collected from what the modules offer. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"institution", "people", "platform :: *"})
@NullMarked
package kz.qashyq.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
