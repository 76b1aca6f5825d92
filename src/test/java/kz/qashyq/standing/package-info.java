/** Checks that hold for the whole product, whatever a module adds to it. */
package kz.qashyq.standing;
