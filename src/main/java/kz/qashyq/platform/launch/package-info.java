/** From the command line to a running application: options, the port, the lock on the files, the database, the last words. */
@NamedInterface("launch")
@NullMarked
package kz.qashyq.platform.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
