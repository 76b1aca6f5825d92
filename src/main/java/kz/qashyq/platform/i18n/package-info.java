/** Three languages: messages, localized values, dates and numbers. */
@NamedInterface("i18n")
@NullMarked
package kz.qashyq.platform.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
