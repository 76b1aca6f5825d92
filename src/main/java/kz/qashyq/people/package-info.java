/** Persons, their accounts, roles, consents; signing in. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"institution", "platform :: *"})
@NullMarked
package kz.qashyq.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
