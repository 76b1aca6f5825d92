/** How fast passwords may be guessed: slow for whoever guesses, unnoticed by whoever mistypes. */
@NullMarked
package kz.qashyq.people.account.pace;

import org.jspecify.annotations.NullMarked;
