package kz.qashyq.platform.files;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;

/** The thing a file belongs to; its module says through {@link FileGuard} who may read the file. */
public record FileOwner(String module, UUID id) {
    public static FileOwner of(String module, Id id) {
        return new FileOwner(module, id.value());
    }
}
