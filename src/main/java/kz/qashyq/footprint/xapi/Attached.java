package kz.qashyq.footprint.xapi;

/**
 * Bytes that came with a statement.
 *
 * @param sha2 in lower-case hexadecimal digits, already found to be theirs
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record Attached(String sha2, byte[] bytes) {
    @Override
    public String toString() {
        return sha2 + " (" + bytes.length + " bytes)";
    }
}
