package kz.qashyq.people.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * The address under which a browser knows us. A passkey is bound to its host for ever; browsers offer passkeys only over
 * HTTPS or on localhost, and never for a bare number.
 */
record Origin(String scheme, String host, int port) {
    static Origin of(HttpServletRequest request) {
        return new Origin(request.getScheme(), request.getServerName(), request.getServerPort());
    }

    static Origin of(String address) {
        var uri = URI.create(address);
        return new Origin(uri.getScheme(), uri.getHost(), uri.getPort());
    }

    boolean allowsPasskeys() {
        if (host.equals("localhost")) return true;
        return scheme.equals("https") && !host.contains(":") && !host.matches("[0-9.]+");
    }

    /** As the browser writes it: without the port that goes without saying. */
    String text() {
        var usual = port <= 0 || port == (scheme.equals("https") ? 443 : 80);
        return usual ? scheme + "://" + host : scheme + "://" + host + ":" + port;
    }
}
