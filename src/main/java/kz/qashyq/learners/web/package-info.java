@NullMarked
package kz.qashyq.learners.web;

import org.jspecify.annotations.NullMarked;
