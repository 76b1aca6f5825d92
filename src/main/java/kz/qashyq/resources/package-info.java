/** Digital resources of a discipline: lectures, videos, documents; their developers, versions and readers. */
@ApplicationModule(
        displayName = "Resources",
        allowedDependencies = {"programs", "people", "platform :: *"})
@NullMarked
package kz.qashyq.resources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
