/** The standard itself: reading, checking, canonical forms. Pure: no database, no Spring. */
@NullMarked
package kz.qashyq.footprint.xapi;

import org.jspecify.annotations.NullMarked;
