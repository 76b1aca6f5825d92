package kz.qashyq.footprint.statements;

import java.util.UUID;

/** An attachment that came with a statement, without its bytes. */
public record Attachment(UUID statement, String sha2, long length) {}
