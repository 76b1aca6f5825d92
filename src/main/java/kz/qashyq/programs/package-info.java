/** What is taught: programmes, their disciplines, working curricula and syllabi, and their approval. */
@ApplicationModule(
        displayName = "Programs",
        allowedDependencies = {"institution", "people", "platform :: *"})
@NullMarked
package kz.qashyq.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
