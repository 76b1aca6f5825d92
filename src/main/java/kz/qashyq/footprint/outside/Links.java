package kz.qashyq.footprint.outside;

import java.net.URI;

/** The issuer's page of a certificate: shown to be followed by a person, never fetched by us. */
public final class Links {
    private static final int LONGEST = 2_000;

    private Links() {}

    public static boolean isLink(String text) {
        try {
            var uri = URI.create(text);
            return text.length() <= LONGEST && "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException noLink) {
            return false;
        }
    }
}
