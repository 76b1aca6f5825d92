package kz.qashyq.exams.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of the rules. Rows are only ever added. */
@Repository
class RuleSetRepository {
    private final JdbcClient db;

    RuleSetRepository(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<RuleSet> of(String act) {
        return db.sql("""
                        SELECT act, version, since, basis, midterm_least, final_least, all_marked, decided, decided_by
                          FROM exams.rule_set
                         WHERE act = :act
                         ORDER BY version DESC
                        """).param("act", act).query(RuleSetRepository::ruleSet).list();
    }

    void add(RuleSet rules) {
        db.sql("""
                        INSERT INTO exams.rule_set
                               (act, version, since, basis, midterm_least, final_least, all_marked, decided, decided_by)
                        VALUES (:act, :version, :since, :basis, :midterm, :final, :all, :decided, :by)
                        """)
                .param("act", rules.act().code())
                .param("version", rules.version())
                .param("since", rules.since())
                .param("basis", rules.basis())
                .param("midterm", rules.terms().midtermLeast())
                .param("final", rules.terms().finalLeast())
                .param("all", rules.terms().allMarked())
                .param("decided", Times.utc(rules.decided()))
                .param("by", rules.decidedBy().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    private static RuleSet ruleSet(ResultSet row, int n) throws SQLException {
        return new RuleSet(
                RuleSets.act(row.getString("act")),
                row.getInt("version"),
                row.getObject("since", LocalDate.class),
                new RuleSet.Terms(row.getInt("midterm_least"), row.getInt("final_least"), row.getBoolean("all_marked")),
                row.getString("basis"),
                Times.instant(row, "decided"),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(PersonId::new));
    }
}
