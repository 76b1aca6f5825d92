/** The demo's lecture video: painted and encoded while the product is built, so that no large file is kept with the code. */
@NullMarked
package kz.qashyq.demo.video;

import org.jspecify.annotations.NullMarked;
