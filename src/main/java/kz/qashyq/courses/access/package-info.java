/** Who may see and do what in which course; answers the hooks of the modules below. */
@NullMarked
package kz.qashyq.courses.access;

import org.jspecify.annotations.NullMarked;
