package kz.qashyq.footprint.documents;

import java.time.Instant;

/** @param etag with its quotation marks, as it stands in the header */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record Document(String type, byte[] bytes, String etag, Instant updated) {
    boolean isJson() {
        return isJson(type);
    }

    static boolean isJson(String type) {
        var semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().equalsIgnoreCase("application/json");
    }
}
