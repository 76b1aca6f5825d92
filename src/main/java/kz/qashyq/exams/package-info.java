/** Exams: control events that many take at once, their candidates' attempts, and what came of them. */
@ApplicationModule(
        displayName = "Exams",
        allowedDependencies = {"testing", "journal", "learners", "programs", "people", "institution", "platform :: *"})
@NullMarked
package kz.qashyq.exams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
