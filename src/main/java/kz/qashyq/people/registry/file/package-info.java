/** Tables that people made, spreadsheets and text files of any encoding: read, and kept until they are confirmed. */
@NamedInterface("tables")
@NullMarked
package kz.qashyq.people.registry.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
