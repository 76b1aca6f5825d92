/** Who studies: learners' cards, academic groups, and the representatives who may see a learner's studies. */
@ApplicationModule(
        displayName = "Learners",
        allowedDependencies = {"institution", "people", "programs", "platform :: *"})
@NullMarked
package kz.qashyq.learners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
