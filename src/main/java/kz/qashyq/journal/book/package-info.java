@NullMarked
package kz.qashyq.journal.book;

import org.jspecify.annotations.NullMarked;
