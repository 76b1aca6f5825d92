@NullMarked
package kz.qashyq.journal.report;

import org.jspecify.annotations.NullMarked;
