package kz.qashyq.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitRepository {
    private final JdbcClient db;

    UnitRepository(JdbcClient db) {
        this.db = db;
    }

    List<Unit> all() {
        return db.sql("""
                        SELECT id, parent_id, code, kind, title, head_id
                          FROM institution.unit
                         ORDER BY title->>'kk' COLLATE "kk-x-icu"
                        """).query(UnitRepository::unit).list();
    }

    void insert(UnitId id, NewUnit unit) {
        var parent = unit.parent();
        var head = unit.head();
        db.sql("""
                        INSERT INTO institution.unit (id, parent_id, code, kind, title, head_id)
                        VALUES (:id, :parent, :code, :kind, CAST(:title AS jsonb), :head)
                        """)
                .param("id", id.value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("code", unit.code())
                .param("kind", unit.kind().name())
                .param("title", unit.title().json())
                .param("head", head == null ? null : head.value(), Types.OTHER)
                .update();
    }

    void update(UnitId id, NewUnit unit) {
        var parent = unit.parent();
        var head = unit.head();
        db.sql("""
                        UPDATE institution.unit
                           SET parent_id = :parent, code = :code, kind = :kind, title = CAST(:title AS jsonb), head_id = :head
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("code", unit.code())
                .param("kind", unit.kind().name())
                .param("title", unit.title().json())
                .param("head", head == null ? null : head.value(), Types.OTHER)
                .update();
    }

    private static Unit unit(ResultSet row, int n) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        var head = row.getObject("head_id", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                parent == null ? null : new UnitId(parent),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                Localized.fromJson(row.getString("title")),
                head == null ? null : new PersonId(head));
    }
}
