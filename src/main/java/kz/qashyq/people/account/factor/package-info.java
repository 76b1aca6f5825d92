/** What an account asks for besides its password. */
@NullMarked
package kz.qashyq.people.account.factor;

import org.jspecify.annotations.NullMarked;
