/** Passkeys: signing in with a fingerprint, a face or a key instead of a password. */
@NullMarked
package kz.qashyq.people.account.passkey;

import org.jspecify.annotations.NullMarked;
