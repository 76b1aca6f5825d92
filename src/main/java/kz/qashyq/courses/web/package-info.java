/** Pages of courses. */
@NullMarked
package kz.qashyq.courses.web;

import org.jspecify.annotations.NullMarked;
