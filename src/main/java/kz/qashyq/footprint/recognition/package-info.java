/** Whose the chains are that other platforms' statements stand in. */
@NullMarked
package kz.qashyq.footprint.recognition;

import org.jspecify.annotations.NullMarked;
