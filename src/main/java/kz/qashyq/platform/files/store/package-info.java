/** Where bytes lie, what they are, and the rows that name them. */
@NullMarked
package kz.qashyq.platform.files.store;

import org.jspecify.annotations.NullMarked;
