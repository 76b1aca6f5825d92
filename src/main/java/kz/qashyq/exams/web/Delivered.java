package kz.qashyq.exams.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.qashyq.exams.attempt.Saving.Delivery;
import kz.qashyq.exams.attempt.Write;
import kz.qashyq.exams.attempt.WriteKind;
import kz.qashyq.exams.seat.SeatToken;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;

/** What a device sends: its writes, in their order, and how many answers it has. */
record Delivered(int answered, List<Line> writes) {
    private static final int MOST_WRITES = 200;
    private static final int MOST_TEXTS = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_QUESTIONS = 1_000;

    /** A device sends fifty writes at most; an essay of the longest kind fits as well. */
    private static final int LARGEST = 2_000_000;

    Delivered {
        writes = List.copyOf(writes);
    }

    record Line(int seq, WriteKind kind, int position, List<String> answer, long written) {
        Line {
            Objects.requireNonNull(kind, "kind");
            answer = List.copyOf(answer);
        }
    }

    /** @throws Refusal 413 and 400: what no device of ours sends is not even held in memory */
    static Delivered read(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "exams.unreadableWrite");
        try {
            return Json.read(new String(bytes, StandardCharsets.UTF_8), Delivered.class);
        } catch (JacksonException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "exams.unreadableWrite");
        }
    }

    /** @throws Refusal 422 for what no device of ours sends */
    Delivery from(SeatToken seat) {
        if (writes.size() > MOST_WRITES || answered < 0 || answered > MOST_QUESTIONS)
            throw Refusal.invalid("exams.unreadableWrite");
        return new Delivery(
                seat.attempt(),
                seat.epoch(),
                writes.stream().map(Delivered::write).toList(),
                answered);
    }

    private static Write write(Line line) {
        var isSound = line.seq() > 0
                && line.position() > 0
                && line.position() <= MOST_QUESTIONS
                && line.written() > 0
                && line.written() < 4_102_444_800_000L
                && line.answer().size() <= MOST_TEXTS
                && line.answer().stream().allMatch(Delivered::isStorable);
        if (!isSound) throw Refusal.invalid("exams.unreadableWrite");
        return new Write(line.seq(), line.kind(), line.position(), line.answer(), Instant.ofEpochMilli(line.written()));
    }

    /** PostgreSQL keeps every character but the null one, and half of a surrogate pair is no character. */
    private static boolean isStorable(String text) {
        return text.length() <= LONGEST_TEXT
                && text.indexOf('\0') < 0
                && text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
