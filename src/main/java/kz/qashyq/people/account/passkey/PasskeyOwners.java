package kz.qashyq.people.account.passkey;

import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Persons under the names by which the library asks for them; every account is one, so nothing is ever saved. */
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient db;

    PasskeyOwners(JdbcClient db) {
        this.db = db;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(UserHandle.person(handle));
    }

    /** @param name of the session's owner: the person's id */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return find(PersonId.of(name));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalStateException("No passkey without an account");
    }

    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("Accounts are closed elsewhere");
    }

    private @Nullable PublicKeyCredentialUserEntity find(PersonId person) {
        return db.sql("""
                        SELECT p.id, a.login, p.given_name || ' ' || p.family_name AS name
                          FROM people.account a
                          JOIN people.person p ON p.id = a.person_id
                         WHERE a.person_id = :id AND a.closed IS NULL
                        """)
                .param("id", person.value())
                .query((row, n) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(UserHandle.of(new PersonId(row.getObject("id", UUID.class))))
                        .name(row.getString("login"))
                        .displayName(row.getString("name"))
                        .build())
                .optional()
                .orElse(null);
    }
}
