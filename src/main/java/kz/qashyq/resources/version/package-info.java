/** What a resource holds, how it is cleaned and checked, and the rows of its versions. */
@NullMarked
package kz.qashyq.resources.version;

import org.jspecify.annotations.NullMarked;
