package kz.qashyq.learners.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.ProgrammeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class LearnerPagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    LearnersCast learners;

    @Autowired
    ProgramsCast programs;

    @Autowired
    Learners door;

    PersonId irina;
    PersonId asel;
    PersonId timur;
    ProgrammeId programme;
    Group group;

    @BeforeEach
    void a_group_with_a_curator() {
        irina = cast.person("Ирина", Role.REGISTRAR);
        asel = cast.person("Әсел", Role.TEACHER);
        timur = cast.person("Тимур", Role.TEACHER);
        programme = programs.programme(irina);
        group = learners.group(programme, asel, irina);
    }

    @Test
    void a_group_is_seen_by_its_curator_and_by_those_who_oversee_but_not_by_another_teacher() {
        var path = "/learners/groups/" + group.id();
        for (var role : List.of(Role.DEAN, Role.ADMINISTRATOR, Role.DEPUTY_HEAD, Role.METHODIST))
            assertThat(web.as(cast.person("Рөл", role)).get(path)).hasStatusOk();
        assertThat(web.as(asel).get(path)).hasStatusOk();
        assertThat(web.as(timur).get(path)).hasStatus(404);
        assertThat(web.as(asel).get("/learners")).bodyText().contains(path);
        assertThat(web.as(timur).get("/learners")).bodyText().doesNotContain(path);
        assertThat(web.as(cast.person("Айгерім", Role.LEARNER)).get(path)).hasStatus(403);
        assertThat(web.asStranger().get(path)).hasStatus(302);
    }

    @Test
    void the_registrar_forms_a_group() {
        assertThat(web.as(irina).get("/learners/groups/new")).hasStatusOk();
        var faulty = web.as(irina).post("/learners/groups", "name", "ӨҚ-жаңа", "year", "жыл");
        assertThat(faulty).hasStatus(422).bodyText().contains("value=\"ӨҚ-жаңа\"");
        var name = "Т-" + programme.toString().substring(24);
        var whole = new String[] {
            "name", name, "year", "2026", "programme", programme.toString(), "curator", asel.toString()
        };
        assertThat(web.as(irina).post("/learners/groups", whole)).hasStatus(303);
        assertThat(web.as(irina).post("/learners/groups", whole)).hasStatus(422);
        assertThat(web.as(asel).post("/learners/groups", whole)).hasStatus(403);
    }

    @Test
    void people_with_the_role_are_enrolled_and_others_are_not() {
        var path = "/learners/groups/" + group.id();
        var aigerim = cast.person("Айгерім", Role.LEARNER);
        var members = path + "/members";
        assertThat(web.as(irina).get(path)).bodyText().contains(aigerim.toString());
        assertThat(web.as(irina).post(members, "person", timur.toString())).hasStatus(422);
        assertThat(web.as(irina).post(members, "person", aigerim.toString())).hasStatus(303);
        assertThat(door.of(aigerim)).isPresent();
        assertThat(web.as(irina).get(path))
                .bodyText()
                .contains("Сынақов Айгерім")
                .doesNotContain(aigerim.toString());
    }

    @Test
    void a_card_keeps_the_history_of_moves_and_departure() {
        var learner = learners.learner("Айгерім", group.id(), irina);
        var other = learners.group(programme, irina);
        var path = "/learners/" + learner.id();
        assertThat(web.as(irina).post(path + "/moves", "group", other.id().toString()))
                .hasStatus(422);
        assertThat(web.as(irina).post(path + "/moves", "group", other.id().toString(), "reason", "№ 118 бұйрық"))
                .hasStatus(303);
        assertThat(web.as(irina).post(path + "/departure", "reason", "№ 120 бұйрық"))
                .hasStatus(303);
        assertThat(web.as(irina).get(path)).bodyText().contains("№ 118 бұйрық", "№ 120 бұйрық", other.name());
        assertThat(web.as(asel).get(path)).hasStatus(404);
        assertThat(web.as(asel).post(path + "/departure", "reason", "Жай")).hasStatus(403);
    }

    @Test
    void only_the_registrar_links_a_representative_and_only_one_with_the_role() {
        var learner = learners.learner("Айгерім", group.id(), irina);
        var zhanat = cast.person("Жанат", Role.REPRESENTATIVE);
        var path = "/learners/" + learner.id() + "/representatives";
        assertThat(web.as(cast.person("Әкімші", Role.ADMINISTRATOR)).post(path, "person", zhanat.toString()))
                .hasStatus(403);
        assertThat(web.as(irina).post(path, "person", timur.toString())).hasStatus(422);
        assertThat(web.as(irina).post(path, "person", zhanat.toString())).hasStatus(303);
        assertThat(door.representedBy(zhanat)).containsExactly(learner);
        assertThat(web.as(irina).get("/learners/" + learner.id())).bodyText().contains("Сынақов Жанат");
        assertThat(web.as(irina).post(path + "/" + zhanat + "/removal")).hasStatus(303);
        assertThat(door.representedBy(zhanat)).isEmpty();
    }
}
