@NullMarked
package kz.qashyq.programs.web;

import org.jspecify.annotations.NullMarked;
