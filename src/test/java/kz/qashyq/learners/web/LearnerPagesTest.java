package kz.qashyq.learners.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.PeopleCast;
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

    @Autowired
    PeopleCast audited;

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
    void the_registrar_renames_a_group_and_the_log_keeps_both_names() {
        var path = "/learners/groups/" + group.id();
        assertThat(web.as(irina).get(path)).bodyText().contains(path + "/edit");
        assertThat(web.as(irina).get(path + "/edit"))
                .bodyText()
                .contains("value=\"" + group.name() + "\"", "value=\"" + asel + "\" selected");
        var name = "Т-" + group.id().toString().substring(24);
        assertThat(web.as(irina).post(path, changed(name, programme, timur))).hasStatus(303);
        assertThat(door.group(group.id()).orElseThrow().name()).isEqualTo(name);
        assertThat(door.isCurator(timur, group.id())).isTrue();
        assertThat(audited.deedsOn(group.id()).getFirst())
                .contains("learners.deed.groupChanged", group.name(), name, "Сынақов Әсел", "Сынақов Тимур");
        assertThat(web.as(asel).get(path)).hasStatus(404);
    }

    @Test
    void a_refused_change_of_a_group_keeps_what_was_typed() {
        var path = "/learners/groups/" + group.id();
        var taken = learners.group(programme, irina).name();
        assertThat(web.as(irina).post(path, changed(taken, programme, timur)))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"" + taken + "\"", "value=\"" + timur + "\" selected", "тобы бұрыннан бар");
        assertThat(web.as(irina).post(path, changed("", programme, timur))).hasStatus(422);
        learners.learner("Айгерім", group.id(), irina);
        assertThat(web.as(irina).post(path, changed("ӨҚ", programs.programme(irina), timur)))
                .hasStatus(422)
                .bodyText()
                .contains("#field-programme", "value=\"ӨҚ\"", "бағдарламасын өзгертуге болмайды");
        assertThat(door.group(group.id()).orElseThrow()).isEqualTo(group);
    }

    @Test
    void nobody_else_changes_a_group() {
        var path = "/learners/groups/" + group.id();
        for (var person : List.of(asel, timur, cast.person("Айгерім", Role.LEARNER), cast.person("Қанат", Role.DEAN))) {
            assertThat(web.as(person).get(path + "/edit")).hasStatus(403);
            assertThat(web.as(person).post(path, changed("Бөтен", programme, timur)))
                    .hasStatus(403);
        }
        assertThat(web.asStranger().get(path + "/edit")).hasStatus(302);
        assertThat(web.asStranger().post(path, changed("Бөтен", programme, timur)))
                .hasStatus(401);
        assertThat(web.as(cast.person("Қанат", Role.DEAN)).get(path)).bodyText().doesNotContain(path + "/edit");
    }

    private static String[] changed(String name, ProgrammeId programme, PersonId curator) {
        return new String[] {
            "name", name, "year", "2025", "programme", programme.toString(), "curator", curator.toString()
        };
    }

    @Test
    void a_curator_finds_the_groups_in_the_menu_and_another_teacher_does_not() {
        assertThat(web.as(asel).get("/")).bodyText().contains("href=\"/learners\"");
        assertThat(web.as(timur).get("/")).bodyText().doesNotContain("href=\"/learners\"");
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
        var target = "value=\"" + other.id() + "\" selected";
        assertThat(web.as(irina).post(path + "/moves", "group", other.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains(target, "#field-reason", "Себебін немесе бұйрықтың нөмірі мен күнін жазыңыз");
        assertThat(web.as(irina).post(path + "/moves", "reason", "№ 118 бұйрық"))
                .hasStatus(422)
                .bodyText()
                .contains("#field-group", "value=\"№ 118 бұйрық\"");
        assertThat(web.as(irina).post(path + "/departure"))
                .hasStatus(422)
                .bodyText()
                .contains("#field-leaving");
        assertThat(web.asStranger().post(path + "/moves")).hasStatus(401);
        assertThat(web.as(irina).post(path + "/moves", "group", other.id().toString(), "reason", "№ 118 бұйрық"))
                .hasStatus(303);
        assertThat(web.as(irina).post(path + "/departure", "leaving", "№ 120 бұйрық"))
                .hasStatus(303);
        assertThat(web.as(irina).get(path)).bodyText().contains("№ 118 бұйрық", "№ 120 бұйрық", other.name());
        assertThat(audited.deedsOn(learner.id()))
                .anyMatch(it -> it.contains("learners.deed.moved")
                        && it.contains(group.name())
                        && it.contains(other.name())
                        && it.contains("№ 118 бұйрық"));
        assertThat(web.as(asel).get(path)).hasStatus(404);
        assertThat(web.as(asel).post(path + "/departure", "leaving", "Жай")).hasStatus(403);
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
