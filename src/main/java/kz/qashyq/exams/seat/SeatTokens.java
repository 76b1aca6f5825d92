package kz.qashyq.exams.seat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.platform.security.InstallationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and reads seat tokens: {@code attempt.epoch.signature}. */
@Component
public class SeatTokens {
    private static final String PURPOSE = "exam seat";
    private static final int LONGEST = 100;

    private final InstallationKey key;

    SeatTokens(InstallationKey key) {
        this.key = key;
    }

    public String write(SeatToken token) {
        var said = token.attempt() + "." + token.epoch();
        return said + "." + key.sign(PURPOSE, said);
    }

    /** Empty unless this installation wrote it. */
    public Optional<SeatToken> read(@Nullable String text) {
        if (text == null || text.length() > LONGEST) return Optional.empty();
        var end = text.lastIndexOf('.');
        if (end < 0) return Optional.empty();
        var said = text.substring(0, end);
        var expected = key.sign(PURPOSE, said).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, text.substring(end + 1).getBytes(StandardCharsets.UTF_8)))
            return Optional.empty();
        var dot = said.indexOf('.');
        return Optional.of(new SeatToken(
                new AttemptId(UUID.fromString(said.substring(0, dot))), Integer.parseInt(said.substring(dot + 1))));
    }
}
