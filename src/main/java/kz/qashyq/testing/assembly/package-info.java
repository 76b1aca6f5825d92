/** Tests: what they consist of and when they are ready. */
@NullMarked
package kz.qashyq.testing.assembly;

import org.jspecify.annotations.NullMarked;
