/** Files: stored by content, claimed by modules, read with permission. */
@NamedInterface("files")
@NullMarked
package kz.qashyq.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
