@NullMarked
package kz.qashyq.journal.web;

import org.jspecify.annotations.NullMarked;
