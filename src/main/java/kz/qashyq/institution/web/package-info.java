/** Pages of the institution: its card, acts, units and academic years. */
@NullMarked
package kz.qashyq.institution.web;

import org.jspecify.annotations.NullMarked;
