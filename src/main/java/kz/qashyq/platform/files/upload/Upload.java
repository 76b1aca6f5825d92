package kz.qashyq.platform.files.upload;

import java.time.Instant;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.security.PersonId;

/** @param received bytes that are on disk for certain */
record Upload(FileId id, PersonId uploader, String name, long size, long received, Instant touched) {
    boolean isComplete() {
        return received == size;
    }
}
