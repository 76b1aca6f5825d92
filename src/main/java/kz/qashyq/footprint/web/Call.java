package kz.qashyq.footprint.web;

import java.util.Locale;
import java.util.Map;
import kz.qashyq.footprint.sources.Caller;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.footprint.xapi.XapiVersion;
import org.jspecify.annotations.Nullable;

/**
 * One request to the store, free of the server that received it.
 *
 * @param method GET also for HEAD
 * @param path below /xapi, without slashes around it
 * @param headers by lower-case name, only those that matter here
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record Call(String method, String path, Params params, Map<String, String> headers, byte[] body) {
    @Nullable
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    String contentType() {
        var type = header("Content-Type");
        return type == null ? "" : type;
    }

    /** The media type without its parameters. */
    String mediaType() {
        var type = contentType();
        var semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    static XapiFault notAllowed(Call call) {
        return new XapiFault(405, call.method() + " is not spoken at this address");
    }

    /** A call by somebody known, in a version that is spoken. */
    record Known(Call call, Caller caller, XapiVersion version) {
        Params params() {
            return call.params();
        }

        void may(boolean permitted) {
            if (!permitted) throw new XapiFault(403, "the scopes of this credential do not reach so far");
        }
    }
}
