package kz.qashyq.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class YearRepository {
    private final JdbcClient db;

    YearRepository(JdbcClient db) {
        this.db = db;
    }

    /** The newest year first, its terms in order. */
    List<AcademicYear> all() {
        var years = new LinkedHashMap<UUID, AcademicYear>();
        db.sql("""
                        SELECT y.id AS year_id, y.starts AS year_starts, y.ends AS year_ends,
                               t.id, t.number, t.starts, t.ends
                          FROM institution.academic_year y
                          LEFT JOIN institution.term t ON t.year_id = y.id
                         ORDER BY y.starts DESC, t.number
                        """).query((ResultSet row) -> {
            var year = years.computeIfAbsent(row.getObject("year_id", UUID.class), id -> year(id, row));
            if (row.getObject("id", UUID.class) != null) year.terms().add(term(row, year));
        });
        return List.copyOf(years.values());
    }

    void insertYear(AcademicYearId id, LocalDate starts, LocalDate ends) {
        db.sql("INSERT INTO institution.academic_year (id, starts, ends) VALUES (:id, :starts, :ends)")
                .param("id", id.value())
                .param("starts", starts)
                .param("ends", ends)
                .update();
    }

    void insertTerm(TermId id, AcademicYearId year, int number, LocalDate starts, LocalDate ends) {
        db.sql("""
                        INSERT INTO institution.term (id, year_id, number, starts, ends)
                        VALUES (:id, :year, :number, :starts, :ends)
                        """)
                .param("id", id.value())
                .param("year", year.value())
                .param("number", number)
                .param("starts", starts)
                .param("ends", ends)
                .update();
    }

    void moveTerm(TermId id, LocalDate starts, LocalDate ends) {
        db.sql("UPDATE institution.term SET starts = :starts, ends = :ends WHERE id = :id")
                .param("id", id.value())
                .param("starts", starts)
                .param("ends", ends)
                .update();
    }

    private static AcademicYear year(UUID id, ResultSet row) {
        try {
            return new AcademicYear(
                    new AcademicYearId(id),
                    row.getObject("year_starts", LocalDate.class),
                    row.getObject("year_ends", LocalDate.class),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Term term(ResultSet row, AcademicYear year) throws SQLException {
        return new Term(
                new TermId(row.getObject("id", UUID.class)),
                year.id(),
                year.name(),
                row.getInt("number"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class));
    }
}
