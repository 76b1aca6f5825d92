-- Spring Session's own tables, in our schema.
CREATE TABLE platform.spring_session (
    primary_id            char(36) NOT NULL PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval integer  NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX spring_session_expiry ON platform.spring_session (expiry_time);
CREATE INDEX spring_session_principal ON platform.spring_session (principal_name);

CREATE TABLE platform.spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES platform.spring_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

-- Who did what to what. Only ever inserted into: the run-time role may neither update nor delete here.
-- Partitioned by time from the start, because it grows with every deed for as long as the institution stands.
CREATE TABLE platform.audit_entry (
    id           uuid        NOT NULL,
    at           timestamptz NOT NULL,
    actor_id     uuid,
    deed         text        NOT NULL,
    subject_kind text        NOT NULL,
    subject      text        NOT NULL,
    details      jsonb       NOT NULL,
    -- Rows of transactions still running have no settled order; the seal waits until this one is over for all.
    transaction  xid8        NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE TABLE platform.audit_entry_rest PARTITION OF platform.audit_entry DEFAULT;
CREATE INDEX audit_entry_subject ON platform.audit_entry (subject, at);
CREATE INDEX audit_entry_actor ON platform.audit_entry (actor_id, at);
REVOKE UPDATE, DELETE, TRUNCATE ON platform.audit_entry, platform.audit_entry_rest FROM ${app};
