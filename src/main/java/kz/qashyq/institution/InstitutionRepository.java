package kz.qashyq.institution;

import java.time.ZoneId;
import kz.qashyq.platform.i18n.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InstitutionRepository {
    private final JdbcClient db;

    InstitutionRepository(JdbcClient db) {
        this.db = db;
    }

    InstitutionCard card() {
        return db.sql("SELECT name, profile, zone FROM institution.institution")
                .query((row, n) -> new InstitutionCard(
                        Localized.fromJson(row.getString("name")),
                        Profile.valueOf(row.getString("profile")),
                        ZoneId.of(row.getString("zone"))))
                .single();
    }

    void save(InstitutionCard card) {
        db.sql("""
                        UPDATE institution.institution
                           SET name = CAST(:name AS jsonb), profile = :profile, zone = :zone
                        """)
                .param("name", card.name().json())
                .param("profile", card.profile().name())
                .param("zone", card.zone().getId())
                .update();
    }
}
