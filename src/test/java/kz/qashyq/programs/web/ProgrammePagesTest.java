package kz.qashyq.programs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.institution.Profile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.Programs;
import kz.qashyq.programs.programme.ProgrammePart;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ProgrammePagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast cards;

    @Autowired
    Programs programs;

    @Autowired
    Institution institution;

    PersonId gulnar;
    Profile profile;

    @BeforeEach
    void a_methodist() {
        profile = institution.profile();
        gulnar = cast.person("Гүлнар", Role.METHODIST);
    }

    @AfterEach
    void the_institution_is_again_what_it_was() {
        become(profile);
    }

    @Test
    @Proves("PLN-03")
    void a_college_cannot_save_a_programme_with_an_empty_part() {
        become(Profile.TVET);
        var refused = web.as(gulnar).post("/programs", form("C-1", ProgrammePart.ASSESSMENT));
        assertThat(refused).hasStatus(422).bodyText().contains("Бағалау өлшемшарттары", "#field-ASSESSMENT", "Мақсат");
        assertThat(web.as(gulnar).post("/programs", form("C-1", null))).hasStatus(303);
    }

    @Test
    @Proves("PLN-03")
    void where_the_act_does_not_bind_a_programme_may_grow_part_by_part() {
        become(Profile.HIGHER);
        assertThat(web.as(gulnar).post("/programs", form("C-2", ProgrammePart.GOALS)))
                .hasStatus(303);
    }

    @Test
    void a_taken_code_and_an_old_page_leave_what_was_typed() {
        web.as(gulnar).post("/programs", form("C-3", null));
        var again = web.as(gulnar).post("/programs", form("c-3", null));
        assertThat(again).hasStatus(422).bodyText().contains("value=\"c-3\"");
        var id = programs.programmes().stream()
                .filter(it -> it.code().equals("C-3"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(web.as(gulnar).post("/programs/" + id, form("C-3", null))).hasStatus(303);
        assertThat(web.as(gulnar).post("/programs/" + id, form("C-3", null))).hasStatus(409);
    }

    @Test
    void a_discipline_gets_hours_and_teachers_but_no_learner_as_teacher() {
        var programme = cards.programme(gulnar);
        var asel = cast.person("Әсел", Role.TEACHER);
        var aigerim = cast.person("Айгерім", Role.LEARNER);
        var path = "/programs/" + programme + "/disciplines";
        assertThat(web.as(gulnar).get(path + "/new")).hasStatusOk().bodyText().contains("Әсел");
        var faulty = web.as(gulnar).post(path, "code", "FB 1", "title.kk", "Жану", "credits", "көп");
        assertThat(faulty).hasStatus(422).bodyText().contains("value=\"көп\"");
        var saved = web.as(gulnar)
                .post(
                        path,
                        "code",
                        "FB 1",
                        "title.kk",
                        "Жану",
                        "credits",
                        "5",
                        "synchronous",
                        "50",
                        "asynchronous",
                        "70",
                        "practice",
                        "0",
                        "teacher",
                        asel.toString(),
                        "teacher",
                        aigerim.toString());
        assertThat(saved).hasStatus(303);
        var discipline = programs.disciplinesOf(programme).getFirst();
        assertThat(programs.teaches(asel, discipline.id())).isTrue();
        assertThat(programs.teaches(aigerim, discipline.id())).isFalse();
        assertThat(web.as(gulnar).get("/programs/disciplines/" + discipline.id() + "/edit"))
                .hasStatusOk();
    }

    @Test
    void the_deputy_head_reads_and_does_not_write() {
        var raushan = cast.person("Раушан", Role.DEPUTY_HEAD);
        var path = "/programs/" + cards.programme(gulnar);
        assertThat(web.as(raushan).get("/programs")).hasStatusOk();
        assertThat(web.as(raushan).get(path)).hasStatusOk().bodyText().doesNotContain(path + "/edit");
        assertThat(web.as(raushan).get(path + "/edit")).hasStatus(403);
    }

    private static String[] form(String code, ProgrammePart empty) {
        var fields = new ArrayList<>(List.of("edition", "0", "code", code, "title.kk", "Өрт қауіпсіздігі"));
        for (var part : ProgrammePart.values()) {
            if (part == empty) continue;
            fields.add(part.name() + ".kk");
            fields.add("Мақсат пен мазмұн");
        }
        return fields.toArray(String[]::new);
    }

    private void become(Profile next) {
        institution.become(new InstitutionCard(institution.name(), next, institution.zone()));
    }
}
