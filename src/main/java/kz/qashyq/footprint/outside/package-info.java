/** FTP-09: results from elsewhere that learners bring themselves. */
@NullMarked
package kz.qashyq.footprint.outside;

import org.jspecify.annotations.NullMarked;
