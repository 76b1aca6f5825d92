package kz.qashyq.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.platform.db.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;

/** The server and the device must mean the same by a receipt: both are held to the same vectors. */
class WriteHashTest {
    record Vector(
            String attempt,
            int epoch,
            int seq,
            WriteKind kind,
            int position,
            List<String> answer,
            long written,
            String hash) {}

    static Stream<Vector> vectors() throws IOException {
        var json =
                new ClassPathResource("kz/qashyq/exams/write-hashes.json").getContentAsString(StandardCharsets.UTF_8);
        return Json.read(json, new TypeReference<List<Vector>>() {}).stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_write_has_the_devices_hash(Vector it) {
        var write = new Write(it.seq(), it.kind(), it.position(), it.answer(), Instant.ofEpochMilli(it.written()));
        assertThat(Base64.getEncoder().encodeToString(WriteHash.of(AttemptId.of(it.attempt()), it.epoch(), write)))
                .isEqualTo(it.hash());
    }
}
