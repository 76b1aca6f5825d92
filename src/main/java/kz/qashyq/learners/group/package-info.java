@NullMarked
package kz.qashyq.learners.group;

import org.jspecify.annotations.NullMarked;
