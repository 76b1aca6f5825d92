/** Accounts: passwords, signing in, what one must do before anything else. */
@NullMarked
package kz.qashyq.people.account;

import org.jspecify.annotations.NullMarked;
