/** The store's own address, /xapi, and the administrator's page of sources. */
@NullMarked
package kz.qashyq.footprint.web;

import org.jspecify.annotations.NullMarked;
