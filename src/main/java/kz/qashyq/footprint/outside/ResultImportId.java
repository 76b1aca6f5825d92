package kz.qashyq.footprint.outside;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

public record ResultImportId(UUID value) implements Id {
    public static ResultImportId next() {
        return new ResultImportId(Ids.next());
    }

    public static ResultImportId of(String text) {
        return new ResultImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
