package kz.qashyq.footprint.outside;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What fits into a certificate, whoever writes it. */
public final class CertificateRules {
    public static final int LONGEST = 300;
    public static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    public static final BigDecimal MOST_CREDITS = BigDecimal.valueOf(300);

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,5}(\\.\\d)?");

    private CertificateRules() {}

    /** More than nothing, less than {@code most}, one decimal at most; written with a point or a comma. */
    public static Optional<BigDecimal> amount(String text, BigDecimal most) {
        var stripped = text.strip().replace(',', '.');
        if (!AMOUNT.matcher(stripped).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(stripped)).filter(it -> it.signum() > 0 && it.compareTo(most) < 0);
    }
}
