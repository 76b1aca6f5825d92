package kz.qashyq.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class InstitutionPagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    Institution institution;

    @Autowired
    Units units;

    @Autowired
    AcademicYears years;

    @Autowired
    JdbcClient db;

    @Proves("ORG-01")
    @Test
    void another_profile_is_asked_for_twice_and_its_act_binds_at_once() {
        var administrator = web.as(cast.person("Дәурен", Role.ADMINISTRATOR));
        var before = institution.card();
        try {
            assertThat(administrator.post("/institution", "kk", "Колледж", "profile", "TVET", "zone", "Asia/Almaty"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("confirmed", "TVET-225");
            assertThat(institution.isBoundBy(Act.TVET_225)).isFalse();

            administrator.post(
                    "/institution", "kk", "Колледж", "profile", "TVET", "zone", "Asia/Almaty", "confirmed", "TVET");
            assertThat(institution.isBoundBy(Act.TVET_225)).isTrue();
            assertThat(institution.isBoundBy(before.profile().act())).isFalse();
            assertThat(administrator.get("/institution")).bodyText().contains("33170", "TVET-225");
            assertThat(deeds("institution.deed.profileChanged")).isPositive();
        } finally {
            institution.become(before);
        }
    }

    @Proves("ORG-02")
    @Test
    void the_register_shows_registration_text_and_amendments_of_an_act() {
        var learner = web.as(cast.person("Айгерім", Role.LEARNER));
        assertThat(learner.get("/institution/acts/MES-391"))
                .hasStatusOk()
                .bodyText()
                .contains("23996", "№ 184", "прокторинг");
        assertThat(learner.get("/institution/acts/HE-345")).bodyText().contains("Тіркелмеген");
        assertThat(learner.get("/institution/acts/NONE-1")).hasStatus(404);
    }

    @Proves("ORG-05")
    @Test
    void an_act_published_yesterday_does_not_bind_yet() {
        var administrator = web.as(cast.person("Дәурен", Role.ADMINISTRATOR));
        var act = institution.profile().act();
        assertThat(institution.isBoundBy(act)).isTrue();
        try {
            administrator.post(
                    "/institution/acts/" + act.code() + "/publication",
                    "published",
                    institution.today().minusDays(1).toString());
            assertThat(institution.isBoundBy(act)).isFalse();
        } finally {
            institution.publish(act, "", LocalDate.of(2020, 9, 3), null);
        }
        assertThat(institution.isBoundBy(act)).isTrue();
    }

    @Test
    void only_the_administrator_writes() {
        var teacher = web.as(cast.person("Әсел", Role.TEACHER));
        assertThat(teacher.get("/institution")).hasStatusOk().bodyText().doesNotContain("/institution/edit");
        assertThat(teacher.post("/institution", "kk", "Менің академиям")).hasStatus(403);
        assertThat(teacher.post("/institution/units", "kk", "Кафедра", "code", "X"))
                .hasStatus(403);
        assertThat(web.asStranger().get("/institution")).hasStatus(302);
    }

    @Test
    void a_unit_cannot_stand_under_its_own_part() {
        var top = units.open(unit(null, "TOP-1"), null);
        var part = units.open(unit(top, "PART-1"), null);
        assertThatThrownBy(() -> units.rewrite(top, unit(part, "TOP-1"), null)).isInstanceOf(Refusal.class);
        var administrator = web.as(cast.person("Дәурен", Role.ADMINISTRATOR));
        assertThat(administrator.get("/institution/units")).bodyText().contains("TOP-1", "PART-1");
        assertThat(administrator.post("/institution/units", "kk", "Қайталау", "code", "top-1"))
                .hasStatus(422);
    }

    @Test
    void terms_lie_within_their_year_and_never_overlap() {
        var year = years.open(LocalDate.of(2051, 9, 1), LocalDate.of(2052, 6, 30), null);
        var autumn = years.addTerm(year, 1, LocalDate.of(2051, 9, 1), LocalDate.of(2051, 12, 31), null);
        assertThatThrownBy(() -> years.addTerm(year, 2, LocalDate.of(2051, 12, 31), LocalDate.of(2052, 5, 1), null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> years.addTerm(year, 2, LocalDate.of(2052, 1, 15), LocalDate.of(2052, 7, 1), null))
                .isInstanceOf(Refusal.class);
        years.addTerm(year, 2, LocalDate.of(2052, 1, 1), LocalDate.of(2052, 6, 30), null);
        assertThat(years.termOn(LocalDate.of(2051, 12, 31))).hasValueSatisfying(term -> {
            assertThat(term.id()).isEqualTo(autumn);
            assertThat(term.yearName()).isEqualTo("2051–2052");
        });
        assertThat(years.termOn(LocalDate.of(2050, 1, 1))).isEmpty();
    }

    private static NewUnit unit(UnitId parent, String code) {
        return new NewUnit(parent, code, UnitKind.DEPARTMENT, Localized.of("Бөлім " + code, "", ""), null);
    }

    private int deeds(String deed) {
        return db.sql("SELECT count(*) FROM platform.audit_entry WHERE deed = :deed")
                .param("deed", deed)
                .query(Integer.class)
                .single();
    }
}
