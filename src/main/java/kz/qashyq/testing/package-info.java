/** Testing: question banks, tests, attempts and their automatic marking. */
@ApplicationModule(
        displayName = "Testing",
        allowedDependencies = {"programs", "people", "platform :: *"})
@NullMarked
package kz.qashyq.testing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
