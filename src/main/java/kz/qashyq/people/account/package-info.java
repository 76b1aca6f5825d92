@NullMarked
package kz.qashyq.people.account;

import org.jspecify.annotations.NullMarked;
