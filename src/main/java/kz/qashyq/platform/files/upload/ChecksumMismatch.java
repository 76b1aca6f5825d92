package kz.qashyq.platform.files.upload;

/** The bytes that came are not the ones that were sent; they were dropped. */
final class ChecksumMismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
