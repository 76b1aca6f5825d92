package kz.qashyq.platform.files.store;

import java.io.InputStream;
import java.nio.file.Path;

/** Bytes by their SHA-256: written once, never changed. */
public interface BlobStore {
    /**
     * Keeps the bytes of a finished, flushed file, unless they are kept already. The file itself stays: it is removed
     * when the row that names the blob is committed, so that a failure between loses nothing.
     */
    void keep(Path finished, String sha256);

    /** The bytes from a position to their end; the caller closes the stream. */
    InputStream open(String sha256, long from);

    void remove(String sha256);

    /** Bytes that still fit. */
    long room();

    /** Bytes that the disk has in all. */
    long size();
}
