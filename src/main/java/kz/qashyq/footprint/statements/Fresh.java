package kz.qashyq.footprint.statements;

import java.util.UUID;

/** A statement that is not there yet, stamped but not chained. */
record Fresh(Incoming statement, Vouching by, Stamp stamp) {
    UUID id() {
        return statement.essence().id();
    }

    UUID actor() {
        return statement.essence().actor();
    }

    /** Nothing but itself is read or written for it. */
    boolean isPlain() {
        return statement.essence().refersTo() == null && statement.attached().isEmpty();
    }
}
