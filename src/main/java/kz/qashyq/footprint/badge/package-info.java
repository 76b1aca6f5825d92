/** Open Badges 3: finding a credential in what was brought, checking its proof, and whose proofs count. Fetches nothing. */
@NullMarked
package kz.qashyq.footprint.badge;

import org.jspecify.annotations.NullMarked;
