/** Working curricula: building one from a programme, its share of synchronous hours, its approval. */
@NamedInterface("curriculum")
@NullMarked
package kz.qashyq.programs.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
