@NullMarked
package kz.qashyq.resources.web;

import org.jspecify.annotations.NullMarked;
