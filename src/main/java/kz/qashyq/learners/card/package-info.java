@NullMarked
package kz.qashyq.learners.card;

import org.jspecify.annotations.NullMarked;
