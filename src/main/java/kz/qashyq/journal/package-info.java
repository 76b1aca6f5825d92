/** Marks: what was given, by whom, when and why; how the final mark follows from the weights; averages and overdue work. */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"learners", "programs", "people", "institution", "platform :: *"})
@NullMarked
package kz.qashyq.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
