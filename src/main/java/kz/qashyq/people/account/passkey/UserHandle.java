package kz.qashyq.people.account.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;

/** The person as an authenticator knows them: the sixteen bytes of their id, which say nothing about them. */
final class UserHandle {
    private UserHandle() {}

    static Bytes of(PersonId person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
