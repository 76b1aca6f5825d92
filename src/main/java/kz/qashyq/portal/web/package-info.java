@NullMarked
package kz.qashyq.portal.web;

import org.jspecify.annotations.NullMarked;
