@NullMarked
package kz.qashyq.people.web;

import org.jspecify.annotations.NullMarked;
