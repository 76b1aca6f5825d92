package kz.qashyq.platform.ids;

import java.util.UUID;

/** What every typed identifier is: a UUID that cannot be mistaken for another table's. */
public interface Id {
    UUID value();
}
