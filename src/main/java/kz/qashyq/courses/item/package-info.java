/** What stands in the sections of a course: materials, links, tests, tasks. */
@NullMarked
package kz.qashyq.courses.item;

import org.jspecify.annotations.NullMarked;
