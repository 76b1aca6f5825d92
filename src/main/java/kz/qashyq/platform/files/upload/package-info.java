/** Resumable uploads by the tus protocol, version 1.0. */
@NullMarked
package kz.qashyq.platform.files.upload;

import org.jspecify.annotations.NullMarked;
