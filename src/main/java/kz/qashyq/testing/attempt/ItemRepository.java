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
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.QuestionVersionId;
import kz.qashyq.testing.assembly.Drawn;
import kz.qashyq.testing.bank.QuestionVersion;
import kz.qashyq.testing.bank.QuestionVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of a paper and their answers; however many, one statement writes them. */
@Repository
class ItemRepository {
    private final JdbcClient db;
    private final QuestionVersions versions;

    ItemRepository(JdbcClient db, QuestionVersions versions) {
        this.db = db;
        this.versions = versions;
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
        var rows = db.sql("""
            SELECT position, version_id, options, points, answer, sequence, saved, checked, share
              FROM testing.item
             WHERE attempt_id = :attempt
             ORDER BY position
            """)
                .param("attempt", attempt.value())
                .query(ItemRepository::row)
                .list();
        var known = versions.find(rows.stream().map(Row::version).toList());
        return rows.stream()
                .map(row -> row.item(Objects.requireNonNull(known.get(row.version()))))
                .toList();
    }

    /** Questions of a paper that is only drawn. */
    List<Item> of(List<Drawn> paper) {
        var known = versions.find(paper.stream()
                .map(drawn -> new QuestionVersionId(drawn.version()))
                .toList());
        return IntStream.range(0, paper.size())
                .mapToObj(i -> drawn(i + 1, paper.get(i))
                        .item(Objects.requireNonNull(
                                known.get(new QuestionVersionId(paper.get(i).version())))))
                .toList();
    }

    private static Row drawn(int position, Drawn drawn) {
        return new Row(
                position,
                new QuestionVersionId(drawn.version()),
                drawn.options(),
                drawn.points(),
                List.of(),
                0,
                null,
                null,
                null);
    }

    /** What is this paper's own of a question. */
    private record Row(
            int position,
            QuestionVersionId version,
            List<Integer> options,
            BigDecimal points,
            List<String> answer,
            long sequence,
            @Nullable Instant saved,
            @Nullable Instant checked,
            @Nullable BigDecimal share) {
        Item item(QuestionVersion asked) {
            return new Item(
                    position,
                    asked.kind(),
                    asked.text(),
                    asked.body(),
                    asked.feedback(),
                    options,
                    points,
                    answer,
                    sequence,
                    saved,
                    checked,
                    share);
        }
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

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getInt("position"),
                new QuestionVersionId(row.getObject("version_id", UUID.class)),
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
