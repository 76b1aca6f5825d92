/** State and profiles: documents beside the statements. */
@NullMarked
package kz.qashyq.footprint.documents;

import org.jspecify.annotations.NullMarked;
