/** What every module stands on: security, web, languages, rules, audit, files, the database. */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package kz.qashyq.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
