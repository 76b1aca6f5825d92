/** Questions, their versions and topics. */
@NullMarked
package kz.qashyq.testing.bank;

import org.jspecify.annotations.NullMarked;
