package kz.qashyq.courses.progress;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import kz.qashyq.courses.ItemId;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.db.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class ProgressRepository {
    private static final TypeReference<List<Stretches.Stretch>> STRETCHES = new TypeReference<>() {};

    private final JdbcClient db;

    ProgressRepository(JdbcClient db) {
        this.db = db;
    }

    /** Answers whether it is for the first time. */
    boolean open(ItemId item, LearnerId learner, OffsetDateTime at) {
        return db.sql("""
                        INSERT INTO courses.progress (item_id, learner_id, opened) VALUES (:item, :learner, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("item", item.value())
                        .param("learner", learner.value())
                        .param("at", at)
                        .update()
                == 1;
    }

    /** Locked: two tabs may play the same video. */
    Stretches seenForUpdate(ItemId item, LearnerId learner) {
        return db.sql("SELECT seen FROM courses.progress WHERE item_id = :item AND learner_id = :learner FOR UPDATE")
                .param("item", item.value())
                .param("learner", learner.value())
                .query((row, n) -> new Stretches(Json.read(row.getString("seen"), STRETCHES)))
                .single();
    }

    void save(ItemId item, LearnerId learner, double position, double length, Stretches seen) {
        db.sql("""
                        UPDATE courses.progress
                           SET position = :position, length = :length, seen = CAST(:seen AS jsonb)
                         WHERE item_id = :item AND learner_id = :learner
                        """)
                .param("item", item.value())
                .param("learner", learner.value())
                .param("position", position)
                .param("length", length)
                .param("seen", Json.write(seen.all()))
                .update();
    }

    /** What was done stays done since it first was; answers whether it is now. */
    boolean done(ItemId item, LearnerId learner, OffsetDateTime at) {
        return db.sql("""
                        UPDATE courses.progress SET done = :at
                         WHERE item_id = :item AND learner_id = :learner AND done IS NULL
                        """)
                        .param("item", item.value())
                        .param("learner", learner.value())
                        .param("at", at)
                        .update()
                == 1;
    }

    /** The best result so far, this one included. */
    BigDecimal best(ItemId item, LearnerId learner, BigDecimal percent, OffsetDateTime at) {
        return db.sql("""
                        INSERT INTO courses.progress (item_id, learner_id, opened, done, best)
                        VALUES (:item, :learner, :at, :at, :percent)
                        ON CONFLICT (item_id, learner_id) DO UPDATE
                           SET best = greatest(courses.progress.best, EXCLUDED.best),
                               done = coalesce(courses.progress.done, EXCLUDED.done)
                        RETURNING best
                        """)
                .param("item", item.value())
                .param("learner", learner.value())
                .param("at", at)
                .param("percent", percent)
                .query(BigDecimal.class)
                .single();
    }
}
