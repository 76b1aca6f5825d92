/** The first administrator of an installation that has no people yet. */
@NullMarked
package kz.qashyq.people.account.setup;

import org.jspecify.annotations.NullMarked;
