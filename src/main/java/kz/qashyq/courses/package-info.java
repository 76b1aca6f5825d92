/** Courses: a discipline as it is taught: its sections and items, what learners hand in, how far they have come. */
@ApplicationModule(
        displayName = "Courses",
        allowedDependencies = {
            "resources",
            "testing",
            "journal",
            "learners",
            "programs",
            "people",
            "institution",
            "platform :: *"
        })
@NullMarked
package kz.qashyq.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
