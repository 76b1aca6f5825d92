package kz.qashyq.exams.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exams and the groups that sit them. */
@Repository
class ExamRepository {
    private final JdbcClient db;

    ExamRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Exam> find(ExamId id) {
        return list(id.value(), null, null, null).stream().findFirst();
    }

    List<Exam> ofDiscipline(DisciplineId discipline) {
        return list(null, discipline.value(), null, null);
    }

    /** Those that a group sits, drafts left out. */
    List<Exam> ofGroup(GroupId group) {
        return list(null, null, group.value(), null);
    }

    List<Exam> ofCandidate(PersonId person) {
        return list(null, null, null, person.value());
    }

    List<Exam> all() {
        return list(null, null, null, null);
    }

    private List<Exam> list(
            @Nullable UUID id, @Nullable UUID discipline, @Nullable UUID group, @Nullable UUID candidate) {
        return db.sql("""
                        SELECT e.id, e.discipline_id, e.control_id, e.control_kind, e.syllabus_version, e.form, e.title, e.tools, e.test_id,
                               e.rule_set, e.rule_version, e.starts, e.closes, e.minutes, e.grace_seconds, e.one_way,
                               e.one_per_page, e.feedback, e.networks, e.seb_config_key, e.state, e.credit_seconds,
                               e.released, e.created_by
                          FROM exams.exam e
                         WHERE (:id::uuid IS NULL OR e.id = :id::uuid)
                           AND (:discipline::uuid IS NULL OR e.discipline_id = :discipline::uuid)
                           AND (:group::uuid IS NULL
                                OR e.state <> 'DRAFT'
                                   AND EXISTS (SELECT 1 FROM exams.sitting s
                                                WHERE s.exam_id = e.id AND s.group_id = :group::uuid))
                           AND (:candidate::uuid IS NULL
                                OR EXISTS (SELECT 1 FROM exams.attempt a
                                            WHERE a.exam_id = e.id AND a.person_id = :candidate::uuid))
                         ORDER BY e.starts DESC, e.id
                        """)
                .param("candidate", candidate)
                .param("id", id)
                .param("discipline", discipline)
                .param("group", group)
                .query(ExamRepository::exam)
                .list();
    }

    boolean isCandidate(ExamId exam, PersonId person) {
        return db.sql("SELECT EXISTS (SELECT 1 FROM exams.attempt WHERE exam_id = :exam AND person_id = :person)")
                .param("exam", exam.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Many may hold it so at once; nobody changes it meanwhile. */
    Optional<ExamState> share(ExamId id) {
        return db.sql("SELECT state FROM exams.exam WHERE id = :id FOR SHARE")
                .param("id", id.value())
                .query((row, n) -> ExamState.valueOf(row.getString("state")))
                .optional();
    }

    Optional<ExamState> lock(ExamId id) {
        return db.sql("SELECT state FROM exams.exam WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id.value())
                .query((row, n) -> ExamState.valueOf(row.getString("state")))
                .optional();
    }

    void insert(Exam exam, Instant created) {
        fields(db.sql("""
                        INSERT INTO exams.exam
                               (id, discipline_id, control_id, control_kind, syllabus_version, form, practice, title, tools, test_id, rule_set,
                                rule_version, starts, closes, minutes, grace_seconds, one_way, one_per_page, feedback,
                                networks, seb_config_key, state, created, created_by)
                        VALUES (:id, :discipline, :control, :kind, :syllabus, :form, :practice, CAST(:title AS jsonb),
                                CAST(:tools AS jsonb), :test, :ruleSet, :ruleVersion, :starts, :closes, :minutes, :grace,
                                :oneWay, :onePerPage, :feedback, :networks, :seb, 'DRAFT', :created, :by)
                        """), exam)
                .param("created", Times.utc(created))
                .param("discipline", exam.discipline().value())
                .param("by", exam.createdBy().value())
                .update();
    }

    /** @return false when it is no draft any more */
    boolean update(Exam exam) {
        return fields(db.sql("""
                        UPDATE exams.exam
                           SET control_id = :control, control_kind = :kind, syllabus_version = :syllabus, practice = :practice,
                               rule_set = :ruleSet, rule_version = :ruleVersion, form = :form, title = CAST(:title AS jsonb),
                               tools = CAST(:tools AS jsonb), test_id = :test, starts = :starts, closes = :closes,
                               minutes = :minutes, grace_seconds = :grace, one_way = :oneWay, one_per_page = :onePerPage,
                               feedback = :feedback, networks = :networks, seb_config_key = :seb
                         WHERE id = :id AND state = 'DRAFT'
                        """), exam).update() == 1;
    }

    private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec sql, Exam exam) {
        return sql.param("id", exam.id().value())
                .param("control", exam.control().map(it -> it.id().value()).orElse(null), Types.OTHER)
                .param("kind", exam.control().map(it -> it.kind().name()).orElse(null), Types.VARCHAR)
                .param("practice", exam.isPractice())
                .param("syllabus", exam.control().map(Exam.ControlOf::syllabus).orElse(null), Types.SMALLINT)
                .param("ruleSet", exam.rules().ruleSet())
                .param("ruleVersion", exam.rules().ruleVersion())
                .param("form", exam.rules().form().name())
                .param("title", Json.write(exam.title()))
                .param("tools", Json.write(exam.conduct().tools()))
                .param("test", exam.blueprint().value())
                .param("starts", Times.utc(exam.window().starts()))
                .param("closes", Times.utc(exam.window().closes()))
                .param("minutes", exam.window().minutes())
                .param("grace", exam.window().grace().toSeconds())
                .param("oneWay", exam.conduct().oneWay())
                .param("onePerPage", exam.conduct().onePerPage())
                .param("feedback", exam.conduct().feedback().name())
                .param("networks", exam.conduct().networks().toArray(String[]::new))
                .param("seb", exam.conduct().sebConfigKey().orElse(null), Types.VARCHAR);
    }

    /** @return false when it was not in that state */
    boolean advance(ExamId id, ExamState from, ExamState to, @Nullable Instant released) {
        return db.sql("UPDATE exams.exam SET state = :to, released = :released WHERE id = :id AND state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("released", released == null ? null : Times.utc(released), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** The support unit's, also after the papers are drawn (ASM-02). */
    void move(ExamId id, Exam.Window window) {
        db.sql("""
                        UPDATE exams.exam
                           SET starts = :starts, closes = :closes, minutes = :minutes, grace_seconds = :grace
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("starts", Times.utc(window.starts()))
                .param("closes", Times.utc(window.closes()))
                .param("minutes", window.minutes())
                .param("grace", window.grace().toSeconds())
                .update();
    }

    List<Sitting> sittings(ExamId exam) {
        return db.sql("""
                        SELECT group_id, journal_id, place
                          FROM exams.sitting
                         WHERE exam_id = :exam
                         ORDER BY place, group_id
                        """)
                .param("exam", exam.value())
                .query((row, n) -> new Sitting(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        Optional.ofNullable(row.getObject("journal_id", UUID.class))
                                .map(JournalId::new),
                        row.getString("place")))
                .list();
    }

    void sit(ExamId exam, Sitting sitting) {
        db.sql("""
                        INSERT INTO exams.sitting (exam_id, group_id, journal_id, place)
                        VALUES (:exam, :group, :journal, :place)
                        ON CONFLICT (exam_id, group_id) DO UPDATE SET journal_id = :journal, place = :place
                        """)
                .param("exam", exam.value())
                .param("group", sitting.group().value())
                .param("journal", sitting.journal().map(JournalId::value).orElse(null), Types.OTHER)
                .param("place", sitting.place())
                .update();
    }

    void unsit(ExamId exam, GroupId group) {
        db.sql("DELETE FROM exams.sitting WHERE exam_id = :exam AND group_id = :group")
                .param("exam", exam.value())
                .param("group", group.value())
                .update();
    }

    private static Exam exam(ResultSet row, int n) throws SQLException {
        return new Exam(
                new ExamId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                control(row),
                Localized.fromJson(row.getString("title")),
                new TestId(row.getObject("test_id", UUID.class)),
                new Exam.Rules(
                        ExamForm.valueOf(row.getString("form")), row.getString("rule_set"), row.getInt("rule_version")),
                new Exam.Window(
                        Times.instant(row, "starts"),
                        Times.instant(row, "closes"),
                        row.getInt("minutes"),
                        Duration.ofSeconds(row.getInt("grace_seconds")),
                        Duration.ofSeconds(row.getInt("credit_seconds"))),
                new Exam.Conduct(
                        row.getBoolean("one_way"),
                        row.getBoolean("one_per_page"),
                        Localized.fromJson(row.getString("tools")),
                        ExamFeedback.valueOf(row.getString("feedback")),
                        Arrays.asList((String[]) row.getArray("networks").getArray()),
                        Optional.ofNullable(row.getString("seb_config_key"))),
                ExamState.valueOf(row.getString("state")),
                Times.maybe(row, "released"),
                new PersonId(row.getObject("created_by", UUID.class)));
    }

    private static Optional<Exam.ControlOf> control(ResultSet row) throws SQLException {
        var id = row.getObject("control_id", UUID.class);
        if (id == null) return Optional.empty();
        return Optional.of(new Exam.ControlOf(
                new ControlId(id), ControlKind.valueOf(row.getString("control_kind")), row.getInt("syllabus_version")));
    }
}
