package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.QuestionBody;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.assembly.Drawn;
import kz.qashyq.testing.bank.Bodies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of a paper and their answers; however many, one statement writes them. */
@Repository
class ItemRepository {
    private final JdbcClient db;

    ItemRepository(JdbcClient db) {
        this.db = db;
    }

    void addAll(AttemptId attempt, List<Drawn> paper) {
        db.sql("""
                        INSERT INTO testing.item (attempt_id, position, version_id, options, points)
                        SELECT :attempt, d.position, d.version, d.options::smallint[], d.points
                          FROM unnest(:positions::int[], :versions::uuid[], :options::text[], CAST(:points::text[] AS numeric[]))
                               AS d(position, version, options, points)
                        """)
                .param("attempt", attempt.value())
                .param(
                        "positions",
                        IntStream.rangeClosed(1, paper.size()).boxed().toArray(Integer[]::new))
                .param("versions", paper.stream().map(Drawn::version).toArray(UUID[]::new))
                .param(
                        "options",
                        paper.stream().map(drawn -> smallints(drawn.options())).toArray(String[]::new))
                .param(
                        "points",
                        paper.stream().map(it -> it.points().toPlainString()).toArray(String[]::new))
                .update();
    }

    List<Item> of(AttemptId attempt) {
        return db.sql("""
                        SELECT i.position, q.kind, v.text, v.body, v.feedback, i.options, i.points, i.answer, i.sequence,
                               i.saved, i.checked, i.share
                          FROM testing.item i
                          JOIN testing.question_version v ON v.id = i.version_id
                          JOIN testing.question q ON q.id = v.question_id
                         WHERE i.attempt_id = :attempt
                         ORDER BY i.position
                        """)
                .param("attempt", attempt.value())
                .query(ItemRepository::item)
                .list();
    }

    /** Questions of a paper that is only drawn. */
    List<Item> of(List<Drawn> paper) {
        var versions = db
                .sql("""
                        SELECT v.id, q.kind, v.text, v.body, v.feedback
                          FROM testing.question_version v
                          JOIN testing.question q ON q.id = v.question_id
                         WHERE v.id = ANY (:versions)
                        """)
                .param("versions", paper.stream().map(Drawn::version).toArray(UUID[]::new))
                .query(ItemRepository::version)
                .list()
                .stream()
                .collect(Collectors.toMap(Version::id, version -> version));
        return IntStream.range(0, paper.size())
                .mapToObj(i -> Objects.requireNonNull(versions.get(paper.get(i).version()))
                        .item(i + 1, paper.get(i)))
                .toList();
    }

    private record Version(UUID id, QuestionKind kind, Localized text, QuestionBody body, Localized feedback) {
        Item item(int position, Drawn drawn) {
            return new Item(
                    position,
                    kind,
                    text,
                    body,
                    feedback,
                    drawn.options(),
                    drawn.points(),
                    List.of(),
                    0,
                    null,
                    null,
                    null);
        }
    }

    private static Version version(ResultSet row, int n) throws SQLException {
        var kind = QuestionKind.valueOf(row.getString("kind"));
        return new Version(
                row.getObject("id", UUID.class),
                kind,
                Localized.fromJson(row.getString("text")),
                Bodies.read(kind, row.getString("body")),
                Localized.fromJson(row.getString("feedback")));
    }

    /** A sequence that has been overtaken meanwhile is left alone. */
    void write(AttemptId attempt, Map<Integer, Typed> answers, Instant at) {
        if (answers.isEmpty()) return;
        var positions = answers.keySet().toArray(Integer[]::new);
        db.sql("""
                        UPDATE testing.item i
                           SET answer = ARRAY(SELECT jsonb_array_elements_text(w.answer::jsonb)),
                               sequence = w.sequence, saved = :at
                          FROM unnest(:positions::int[], :answers::text[], :sequences::bigint[])
                               AS w(position, answer, sequence)
                         WHERE i.attempt_id = :attempt AND i.position = w.position AND i.sequence <= w.sequence
                           AND i.checked IS NULL
                        """)
                .param("attempt", attempt.value())
                .param("positions", positions)
                .param(
                        "answers",
                        each(positions, answers, it -> Json.write(it.values())).toArray(String[]::new))
                .param("sequences", each(positions, answers, Typed::sequence).toArray(Long[]::new))
                .param("at", AttemptRepository.utc(at))
                .update();
    }

    void mark(AttemptId attempt, Map<Integer, BigDecimal> shares) {
        if (shares.isEmpty()) return;
        var positions = shares.keySet().toArray(Integer[]::new);
        db.sql("""
                        UPDATE testing.item i
                           SET share = w.share
                          FROM unnest(:positions::int[], CAST(:shares::text[] AS numeric[])) AS w(position, share)
                         WHERE i.attempt_id = :attempt AND i.position = w.position
                        """)
                .param("attempt", attempt.value())
                .param("positions", positions)
                .param(
                        "shares",
                        each(positions, shares, BigDecimal::toPlainString).toArray(String[]::new))
                .update();
    }

    void check(AttemptId attempt, int position, BigDecimal share, Instant at) {
        db.sql("""
                        UPDATE testing.item
                           SET checked = :at, share = :share
                         WHERE attempt_id = :attempt AND position = :position AND checked IS NULL
                        """)
                .param("attempt", attempt.value())
                .param("position", position)
                .param("share", share)
                .param("at", AttemptRepository.utc(at))
                .update();
    }

    private static <V, T> List<T> each(Integer[] positions, Map<Integer, V> values, Function<V, T> part) {
        return Arrays.stream(positions)
                .map(position -> part.apply(Objects.requireNonNull(values.get(position))))
                .toList();
    }

    private static String smallints(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        var kind = QuestionKind.valueOf(row.getString("kind"));
        return new Item(
                row.getInt("position"),
                kind,
                Localized.fromJson(row.getString("text")),
                Bodies.read(kind, row.getString("body")),
                Localized.fromJson(row.getString("feedback")),
                Arrays.stream((Number[]) row.getArray("options").getArray())
                        .map(Number::intValue)
                        .toList(),
                row.getBigDecimal("points"),
                List.of((String[]) row.getArray("answer").getArray()),
                row.getLong("sequence"),
                AttemptRepository.instant(row, "saved"),
                AttemptRepository.instant(row, "checked"),
                row.getBigDecimal("share"));
    }
}
