/** Pages: records rendered by the template beside them, errors that help, navigation. */
@NamedInterface("web")
@NullMarked
package kz.qashyq.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
