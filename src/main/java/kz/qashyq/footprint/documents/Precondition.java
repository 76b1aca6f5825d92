package kz.qashyq.footprint.documents;

import java.util.Arrays;
import java.util.Optional;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;

/** If-Match and If-None-Match, as a request brings them. */
public record Precondition(
        @Nullable String ifMatch, @Nullable String ifNoneMatch) {
    boolean isNone() {
        return ifMatch == null && ifNoneMatch == null;
    }

    void hold(Optional<Document> document) {
        if (ifMatch != null && !document.map(it -> names(ifMatch, it)).orElse(false))
            throw new XapiFault(412, "If-Match does not name the document as it is now");
        if (ifNoneMatch != null && document.map(it -> names(ifNoneMatch, it)).orElse(false))
            throw new XapiFault(412, "If-None-Match: the document is there already");
    }

    private static boolean names(String header, Document document) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .map(it -> it.startsWith("W/") ? it.substring(2) : it)
                        .anyMatch(it -> it.equals(document.etag()) || ("\"" + it + "\"").equals(document.etag()));
    }
}
