package kz.qashyq.people.account.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyRepository implements UserCredentialRepository {
    private final JdbcClient db;

    PasskeyRepository(JdbcClient db) {
        this.db = db;
    }

    List<Passkey> of(PersonId person) {
        return db.sql("SELECT id, name, added, last_used FROM people.passkey WHERE person_id = :person ORDER BY added")
                .param("person", person.value())
                .query((row, n) -> new Passkey(
                        new PasskeyId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        instant(row, "added"),
                        instant(row, "last_used")))
                .list();
    }

    /** Answers how many: none when it is somebody else's. */
    int remove(PersonId person, PasskeyId id) {
        return db.sql("DELETE FROM people.passkey WHERE id = :id AND person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    /** A new one, or a known one that was used. A credential id that belongs to somebody else is never taken over. */
    @Override
    public void save(CredentialRecord record) {
        db.sql("""
                        INSERT INTO people.passkey (id, person_id, name, credential_id, public_key, attestation,
                               attestation_client, signatures, verifies_user, backup_eligible, backed_up, transports,
                               added, last_used)
                        VALUES (:id, :person, :name, :credential, :key, :attestation, :client, :signatures, :verifies,
                               :eligible, :backedUp, :transports, :added, :used)
                        ON CONFLICT (credential_id) DO UPDATE
                           SET signatures = excluded.signatures, backed_up = excluded.backed_up,
                               last_used = excluded.last_used
                         WHERE people.passkey.person_id = excluded.person_id
                        """)
                .param("id", PasskeyId.next().value())
                .param("person", UserHandle.person(record.getUserEntityUserId()).value())
                .param("name", record.getLabel())
                .param("credential", record.getCredentialId().getBytes())
                .param("key", record.getPublicKey().getBytes())
                .param("attestation", bytes(record.getAttestationObject()))
                .param("client", bytes(record.getAttestationClientDataJSON()))
                .param("signatures", record.getSignatureCount())
                .param("verifies", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backedUp", record.isBackupState())
                .param("transports", transports(record))
                .param("added", at(record.getCreated()))
                .param("used", at(record.getLastUsed()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.sql("""
                        SELECT person_id, name, credential_id, public_key, attestation, attestation_client, signatures,
                               verifies_user, backup_eligible, backed_up, transports, added, last_used
                          FROM people.passkey
                         WHERE credential_id = :credential
                        """)
                .param("credential", credential.getBytes())
                .query(PasskeyRepository::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return db.sql("""
                        SELECT person_id, name, credential_id, public_key, attestation, attestation_client, signatures,
                               verifies_user, backup_eligible, backed_up, transports, added, last_used
                          FROM people.passkey
                         WHERE person_id = :person
                        """)
                .param("person", UserHandle.person(handle).value())
                .query(PasskeyRepository::credential)
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        throw new IllegalStateException("Passkeys are removed by their owner");
    }

    private static CredentialRecord credential(ResultSet row, int n) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .userEntityUserId(UserHandle.of(new PersonId(row.getObject("person_id", UUID.class))))
                .label(row.getString("name"))
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verifies_user"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .created(instant(row, "added"))
                .lastUsed(instant(row, "last_used"))
                .build();
    }

    private static String[] transports(CredentialRecord record) {
        return record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return Objects.requireNonNull(bytes).getBytes();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
