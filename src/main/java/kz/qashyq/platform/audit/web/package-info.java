/** The audit log as a page and as a spreadsheet. */
@NullMarked
package kz.qashyq.platform.audit.web;

import org.jspecify.annotations.NullMarked;
