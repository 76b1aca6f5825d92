package kz.qashyq.exams.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.qashyq.exams.attempt.Attempt.Finished;
import kz.qashyq.exams.attempt.AttemptState;
import kz.qashyq.exams.attempt.Receipt;
import kz.qashyq.exams.attempt.Saving.Acknowledgement;
import kz.qashyq.exams.attempt.Standing;
import kz.qashyq.exams.attempt.Stored;
import kz.qashyq.exams.attempt.WriteKind;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What a device is answered, as JSON. Moments are milliseconds since 1970 by the server's clock; bytes are base64. */
final class SeatAnswers {
    /** How long a device waits after {@link Refused#LATER}. */
    static final String LATER_SECONDS = "2";

    private SeatAnswers() {}

    /** How the attempt stands, with every answer. @param epoch greater than the device's own: another one has taken over */
    record Now(
            long now,
            AttemptState state,
            int epoch,
            @Nullable Long ends,
            int reached,
            int revision) {
        static Now of(Instant now, Standing standing) {
            var ends = standing.ends();
            return new Now(
                    now.toEpochMilli(),
                    standing.state(),
                    standing.epoch(),
                    ends == null ? null : ends.toEpochMilli(),
                    standing.reached(),
                    standing.revision());
        }
    }

    record Saved(Now now, List<Line> receipts) {
        record Line(int seq, long received, byte[] hash, boolean counts) {
            static Line of(Receipt receipt) {
                return new Line(receipt.seq(), receipt.received().toEpochMilli(), receipt.hash(), receipt.counts());
            }
        }

        static Saved of(Acknowledgement acknowledgement) {
            return new Saved(
                    Now.of(acknowledgement.now(), acknowledgement.standing()),
                    acknowledgement.receipts().stream().map(Line::of).toList());
        }
    }

    /** @param token to be sent with every request of this device
     * @param journalKey locks the device's journal */
    record Seated(String token, int epoch, byte[] journalKey, long now, long starts) {}

    /** @param ticket its number; none where there are no tickets */
    record Sheet(
            Localized title,
            Localized tools,
            int minutes,
            long starts,
            long closes,
            boolean oneWay,
            boolean onePerPage,
            @Nullable Integer ticket,
            List<Locked> questions) {
        /** @param question AES-256-GCM: nonce, then the locked JSON */
        record Locked(int position, BigDecimal points, byte[] question) {}
    }

    /** @param keys of the questions that may be read now, by position */
    record Opened(Now now, Map<Integer, byte[]> keys) {}

    record TooEarly(long now, long starts) {}

    /** @param arguments of the reason's words, such as the device's address */
    record Refused(String reason, List<String> arguments) {
        /** Nothing is promised and nothing is lost: the device keeps what it has and sends it again. */
        static final Refused LATER = new Refused("exams.later", List.of());

        static Refused by(Refusal refusal) {
            var reason = refusal.reason();
            return new Refused(
                    reason.key(),
                    reason.arguments().stream().map(String::valueOf).toList());
        }
    }

    record Missing(int received) {}

    record Reached(int reached, byte[] key) {}

    record HandedIn(String receipt, long at, byte[] hash) {
        static HandedIn of(Finished finished) {
            return new HandedIn(finished.receipt(), finished.at().toEpochMilli(), finished.answersHash());
        }
    }

    /** What the server has: for a device that sits down to what another one has begun. */
    record Written(
            int epoch, int seq, WriteKind kind, int position, List<String> answer, long written, boolean counts) {
        static Written of(Stored stored) {
            var write = stored.write();
            return new Written(
                    stored.epoch(),
                    write.seq(),
                    write.kind(),
                    write.position(),
                    write.answer(),
                    write.written().toEpochMilli(),
                    stored.receipt().counts());
        }
    }

    record Notice(long at, String kind, String detail) {}
}
