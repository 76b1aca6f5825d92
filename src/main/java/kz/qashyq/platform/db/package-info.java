/** The data source, migrations, and JSON columns. */
@NamedInterface("db")
@NullMarked
package kz.qashyq.platform.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
