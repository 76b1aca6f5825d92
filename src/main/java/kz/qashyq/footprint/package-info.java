/** Footprint: what was learned and done, as statements that nobody can change unseen; the learning record store. */
@ApplicationModule(
        displayName = "Footprint",
        allowedDependencies = {
            "learners",
            "programs",
            "people",
            "people :: registry",
            "people :: tables",
            "institution",
            "platform :: *"
        })
@NullMarked
package kz.qashyq.footprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
