/** The registry's pages: persons, their roles and accounts, imports, first passwords. */
@NullMarked
package kz.qashyq.people.web.registry;

import org.jspecify.annotations.NullMarked;
