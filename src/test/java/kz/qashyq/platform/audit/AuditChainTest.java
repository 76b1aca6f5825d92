package kz.qashyq.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.TestPostgres;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.audit.AuditChain.Finding;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class AuditChainTest {
    @Autowired
    Audit audit;

    @Autowired
    AuditChain chain;

    @Autowired
    AuditRepository rows;

    @Autowired
    Cast cast;

    @Autowired
    Web web;

    @Autowired
    JdbcClient db;

    @Test
    void a_byte_changed_behind_our_back_is_found_and_named() throws SQLException {
        var id = entry("2 000 теңге");
        chain.seal();
        assertThat(chain.verify()).isInstanceOf(Finding.Whole.class);

        change(id, "2 000 теңге", "9 000 теңге");
        assertThat(chain.verify()).isInstanceOfSatisfying(Finding.Broken.class, broken -> {
            assertThat(broken.entry()).isEqualTo(id.toString());
            assertThat(broken.removed()).isFalse();
        });
        assertThat(web.as(cast.person("Марат", Role.SECURITY_OFFICER)).get("/audit/verification"))
                .hasStatusOk()
                .bodyText()
                .contains(id.toString());

        change(id, "9 000 теңге", "2 000 теңге");
        assertThat(chain.verify()).isInstanceOf(Finding.Whole.class);
    }

    @Test
    void new_entries_lengthen_the_chain_once() {
        entry("бірінші");
        chain.seal();
        var before = ((Finding.Whole) chain.verify()).entries();
        entry("екінші");
        chain.seal();
        chain.seal();
        assertThat(((Finding.Whole) chain.verify()).entries()).isEqualTo(before + 1);
    }

    @Test
    void the_application_itself_can_neither_change_nor_remove() {
        assertThatThrownBy(
                () -> db.sql("UPDATE platform.audit_entry SET deed = 'x'").update());
        assertThatThrownBy(() -> db.sql("DELETE FROM platform.audit_seal").update());
    }

    @Test
    void a_month_gets_its_partition_and_takes_over_what_came_before_it() {
        entry("осы ай");
        var month = java.time.LocalDate.now(java.time.ZoneOffset.UTC).withDayOfMonth(1);
        rows.makePartition(month);
        rows.makePartition(month);
        var name = "audit_entry_" + month.toString().substring(0, 7).replace('-', '_');
        assertThat(db.sql("SELECT count(*) FROM platform.audit_entry WHERE tableoid::regclass::text = :name")
                        .param("name", "platform." + name)
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThatThrownBy(() -> db.sql("DELETE FROM platform." + name).update());
    }

    @Test
    void the_page_filters_pages_and_exports() {
        var officer = cast.person("Марат", Role.SECURITY_OFFICER);
        var subject = UUID.randomUUID().toString();
        for (int i = 0; i < 53; i++)
            audit.record(officer, "people.deed.roleGranted", "Сынақ", subject, Map.of("role", "TEACHER"));
        var page = web.as(officer);
        assertThat(page.get("/audit?subject=" + subject)).bodyText().contains("Оқытушы", "before=");
        assertThat(page.get("/audit?deed=people.deed.roleGranted&person=" + officer))
                .hasStatusOk();
        assertThat(page.get("/audit?person=nobody-has-this")).bodyText().contains("Мұндай логин тіркелмеген");
        assertThat(page.get("/audit/export?subject=" + subject)).hasStatusOk();
        assertThat(web.as(cast.person("Айгерім", Role.LEARNER)).get("/audit")).hasStatus(403);
        assertThat(web.as(cast.person("Ирина", Role.REGISTRAR)).get("/audit/export"))
                .hasStatus(403);
    }

    private UUID entry(String text) {
        var subject = UUID.randomUUID().toString();
        audit.record(null, "platform.deed.auditExported", "Сынақ", subject, Map.of("reason", text, "count", 7));
        return db.sql("SELECT id FROM platform.audit_entry WHERE subject = :subject")
                .param("subject", subject)
                .query(UUID.class)
                .single();
    }

    /** As the owner of the tables, who may do everything. */
    private static void change(UUID id, String from, String to) throws SQLException {
        try (var owner = TestPostgres.database().connectAsOwner();
                var update = owner.prepareStatement(
                        "UPDATE platform.audit_entry SET details = replace(details::text, ?, ?)::jsonb WHERE id = ?")) {
            update.setString(1, from);
            update.setString(2, to);
            update.setObject(3, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
