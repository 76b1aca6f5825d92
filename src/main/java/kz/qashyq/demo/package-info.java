/** The invented academy that a first start shows: made through the same services, by the same rules, as people use. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "exams",
            "exams :: exam",
            "courses",
            "journal",
            "testing",
            "resources",
            "learners",
            "programs",
            "programs :: programme",
            "programs :: curriculum",
            "programs :: syllabus",
            "people",
            "people :: registry",
            "people :: agreement",
            "institution",
            "platform :: *"
        })
@NullMarked
package kz.qashyq.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
