/**
 * Checks an exported footprint with nothing but the file and the public key. It shares no code with the rest on purpose: what
 * made the file must not be what finds it sound. Runs from source, without libraries.
 */
@NullMarked
package kz.qashyq.footprint.verifier;

import org.jspecify.annotations.NullMarked;
