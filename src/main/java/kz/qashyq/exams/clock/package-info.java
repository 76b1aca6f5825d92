/** Time: the server's pulse, outages of ours and their credit, attempts that time has ended. */
@NullMarked
package kz.qashyq.exams.clock;

import org.jspecify.annotations.NullMarked;
