/** Programmes and their disciplines: writing them, and what a programme must hold. */
@NamedInterface("programme")
@NullMarked
package kz.qashyq.programs.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
