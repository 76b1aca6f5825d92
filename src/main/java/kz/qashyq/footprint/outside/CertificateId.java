package kz.qashyq.footprint.outside;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

public record CertificateId(UUID value) implements Id {
    public static CertificateId next() {
        return new CertificateId(Ids.next());
    }

    public static CertificateId of(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
