/** Pages of the question bank, of tests and of attempts. */
@NullMarked
package kz.qashyq.testing.web;

import org.jspecify.annotations.NullMarked;
