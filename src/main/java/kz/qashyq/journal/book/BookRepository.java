package kz.qashyq.journal.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.JournalColumn;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.NewJournal;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BookRepository {
    private final JdbcClient db;

    BookRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<JournalCard> find(JournalId id) {
        return db.sql("""
                        SELECT id, discipline_id, group_id, teacher_id
                          FROM journal.journal
                         WHERE id = :id
                        """).param("id", id.value()).query(BookRepository::card).optional();
    }

    /** Everything, or what one teacher keeps, or one group's, or of one discipline; the one opened last comes last. */
    List<JournalCard> list(@Nullable PersonId teacher, @Nullable GroupId group, @Nullable DisciplineId discipline) {
        return db.sql("""
                        SELECT id, discipline_id, group_id, teacher_id
                          FROM journal.journal
                         WHERE (CAST(:teacher AS uuid) IS NULL OR teacher_id = :teacher)
                           AND (CAST(:group AS uuid) IS NULL OR group_id = :group)
                           AND (CAST(:discipline AS uuid) IS NULL OR discipline_id = :discipline)
                         ORDER BY opened, id
                        """)
                .param("teacher", teacher == null ? null : teacher.value(), java.sql.Types.OTHER)
                .param("group", group == null ? null : group.value(), java.sql.Types.OTHER)
                .param("discipline", discipline == null ? null : discipline.value(), java.sql.Types.OTHER)
                .query(BookRepository::card)
                .list();
    }

    void insert(NewJournal journal, OffsetDateTime now) {
        db.sql("""
                        INSERT INTO journal.journal (id, discipline_id, group_id, teacher_id, syllabus_id, opened)
                        VALUES (:id, :discipline, :group, :teacher, :syllabus, :now)
                        """)
                .param("id", journal.id().value())
                .param("discipline", journal.discipline().value())
                .param("group", journal.group().value())
                .param("teacher", journal.teacher().value())
                .param("syllabus", journal.syllabus().id().value())
                .param("now", now)
                .update();
    }

    void saveColumn(JournalId journal, int position, Control control) {
        db.sql("""
                        INSERT INTO journal.control_column (journal_id, control_id, position, title, kind, weight, due)
                        VALUES (:journal, :control, :position, CAST(:title AS jsonb), :kind, :weight, :due)
                        ON CONFLICT (journal_id, control_id) DO UPDATE
                           SET position = :position, title = CAST(:title AS jsonb), kind = :kind, weight = :weight, due = :due
                        """)
                .param("journal", journal.value())
                .param("control", control.id().value())
                .param("position", position)
                .param("title", control.title().json())
                .param("kind", control.kind().name())
                .param("weight", control.weight())
                .param("due", control.due())
                .update();
    }

    /** Only a column without works and marks goes; the caller refuses when one that has them is missing from the syllabus. */
    int deleteUnusedColumns(JournalId journal, List<ControlId> kept) {
        return db.sql("""
                        DELETE FROM journal.control_column c
                         WHERE c.journal_id = :journal AND NOT c.control_id = ANY (:kept)
                           AND NOT EXISTS (SELECT 1 FROM journal.component w
                                            WHERE w.journal_id = c.journal_id AND w.control_id = c.control_id)
                           AND NOT EXISTS (SELECT 1 FROM journal.mark m
                                            WHERE m.journal_id = c.journal_id AND m.target = c.control_id)
                        """)
                .param("journal", journal.value())
                .param("kept", kept.stream().map(ControlId::value).toArray(UUID[]::new))
                .update();
    }

    List<JournalColumn> columns(JournalId journal) {
        return columns(List.of(journal)).getOrDefault(journal, List.of());
    }

    /** Of all these journals at once, each in its own order. */
    Map<JournalId, List<JournalColumn>> columns(Collection<JournalId> journals) {
        var found = new HashMap<JournalId, List<JournalColumn>>();
        db.sql("""
                        SELECT journal_id, control_id, title, kind, weight, due
                          FROM journal.control_column
                         WHERE journal_id = ANY (:journals)
                         ORDER BY position
                        """)
                .param("journals", journals.stream().map(JournalId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(journal(row), id -> new ArrayList<>())
                            .add(new JournalColumn(
                                    new ControlId(row.getObject("control_id", UUID.class)),
                                    Localized.fromJson(row.getString("title")),
                                    ControlKind.valueOf(row.getString("kind")),
                                    row.getInt("weight"),
                                    row.getObject("due", LocalDate.class)));
                });
        return found;
    }

    List<Work> works(JournalId journal) {
        return works(List.of(journal)).getOrDefault(journal, List.of());
    }

    /** Of all these journals at once, by their days. */
    Map<JournalId, List<Work>> works(Collection<JournalId> journals) {
        var found = new HashMap<JournalId, List<Work>>();
        db.sql("""
                        SELECT journal_id, id, control_id, title, due
                          FROM journal.component
                         WHERE journal_id = ANY (:journals)
                         ORDER BY due, id
                        """)
                .param("journals", journals.stream().map(JournalId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(journal(row), id -> new ArrayList<>())
                            .add(new Work(
                                    new ComponentId(row.getObject("id", UUID.class)),
                                    new ControlId(row.getObject("control_id", UUID.class)),
                                    Localized.fromJson(row.getString("title")),
                                    row.getObject("due", LocalDate.class)));
                });
        return found;
    }

    private static JournalId journal(ResultSet row) throws SQLException {
        return new JournalId(row.getObject("journal_id", UUID.class));
    }

    void saveWork(JournalId journal, Work work) {
        db.sql("""
                        INSERT INTO journal.component (journal_id, id, control_id, title, due)
                        VALUES (:journal, :id, :control, CAST(:title AS jsonb), :due)
                        ON CONFLICT (journal_id, id) DO UPDATE
                           SET control_id = :control, title = CAST(:title AS jsonb), due = :due
                        """)
                .param("journal", journal.value())
                .param("id", work.id().value())
                .param("control", work.column().value())
                .param("title", work.title().json())
                .param("due", work.due())
                .update();
    }

    /** Nobody enters a mark in this journal until the transaction ends: what it is for is being decided. */
    void holdMarks(JournalId journal) {
        db.sql("SELECT FROM journal.journal WHERE id = :id FOR UPDATE")
                .param("id", journal.value())
                .query((row, n) -> 0)
                .list();
    }

    /** Nobody changes what works there are until the transaction ends; others may enter marks meanwhile. */
    void holdWorks(JournalId journal) {
        db.sql("SELECT FROM journal.journal WHERE id = :id FOR KEY SHARE")
                .param("id", journal.value())
                .query((row, n) -> 0)
                .list();
    }

    /** @param target a work, or a control that is marked directly */
    boolean hasMarks(JournalId journal, Id target) {
        return db.sql(
                        "SELECT EXISTS (SELECT FROM journal.standing_mark WHERE journal_id = :journal AND target = :target)")
                .param("journal", journal.value())
                .param("target", target.value())
                .query(Boolean.class)
                .single();
    }

    /** How many went: none when marks hang on it. */
    int deleteUnmarkedWork(JournalId journal, ComponentId work) {
        return db.sql("""
                        DELETE FROM journal.component
                         WHERE journal_id = :journal AND id = :id
                           AND NOT EXISTS (SELECT 1 FROM journal.mark m WHERE m.journal_id = :journal AND m.target = :id)
                        """)
                .param("journal", journal.value())
                .param("id", work.value())
                .update();
    }

    private static JournalCard card(ResultSet row, int n) throws SQLException {
        return new JournalCard(
                new JournalId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                new PersonId(row.getObject("teacher_id", UUID.class)));
    }
}
