package kz.qashyq.programs.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.institution.Profile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.curriculum.Curricula;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class CurriculumPagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    Curricula curricula;

    @Autowired
    Institution institution;

    PersonId gulnar;
    PersonId raushan;
    ProgrammeId programme;
    DisciplineId discipline;
    CurriculumId curriculum;
    String path;
    Profile profile;

    @BeforeEach
    void a_curriculum_just_begun() {
        profile = institution.profile();
        gulnar = cast.person("Гүлнар", Role.METHODIST);
        raushan = cast.person("Раушан", Role.DEPUTY_HEAD);
        programme = programs.programme(gulnar);
        discipline = programs.discipline(programme, gulnar);
        curriculum = curricula.begin(programme, 2026, gulnar);
        path = "/programs/curricula/" + curriculum;
    }

    @AfterEach
    void the_institution_is_again_what_it_was() {
        become(profile);
    }

    @Test
    @Proves("PLN-05")
    void the_share_is_answered_while_it_is_typed_by_the_same_rule() {
        become(Profile.TVET);
        assertThat(share("299", "701")).bodyText().contains("29,9 %").contains("share-below");
        assertThat(share("300", "700")).bodyText().contains("30 %").doesNotContain("share-below");
        assertThat(share("300", "")).bodyText().doesNotContain("share-below");
        assertThat(share("-5", "қате")).bodyText().contains("0 %");
        become(Profile.HIGHER);
        assertThat(share("299", "701")).bodyText().contains("29,9 %").doesNotContain("share-below");
    }

    @Test
    @Proves("PLN-05")
    void a_refused_submission_names_share_and_clause_and_keeps_what_was_typed() {
        become(Profile.TVET);
        var answer = submit("0", "299", "701");
        assertThat(answer).hasStatus(409);
        assertThat(answer).bodyText().contains("29,9 %", "TVET-225 ¶7", "value=\"299\"", "value=\"701\"");
        assertThat(submit("1", "300", "700")).hasStatus(303);
        assertThat(curricula.find(curriculum).orElseThrow().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void a_curriculum_that_cannot_be_begun_keeps_the_form_and_says_why() {
        var begin = "/programs/" + programme + "/curricula";
        var again = web.as(gulnar).post(begin, "year", "2026");
        assertThat(again).hasStatus(422).bodyText().contains("2026 жылғы қабылдаудың", "#field-year", "value=\"2026\"");
        var faulty = web.as(gulnar).post(begin, "year", "биыл");
        assertThat(faulty).hasStatus(422).bodyText().contains("value=\"биыл\"", "#field-year");
        assertThat(web.as(gulnar).post(begin, "year", "2027")).hasStatus(303);
        assertThat(web.as(raushan).post(begin, "year", "2028")).hasStatus(403);
        assertThat(web.asStranger().post(begin, "year", "2028")).hasStatus(401);
    }

    @Test
    void the_next_intake_begins_with_the_terms_of_the_one_before() {
        var rows = curricula.find(curriculum).orElseThrow().rows();
        curricula.save(curriculum, 0, rows.stream().map(row -> row.in(4)).toList(), gulnar);
        programs.discipline(programme, gulnar);
        var next = curricula.find(curricula.begin(programme, 2027, gulnar)).orElseThrow();
        assertThat(next.rows())
                .extracting(row -> row.discipline().equals(discipline) ? row.term() : 1 - row.term())
                .containsExactlyInAnyOrder(4, 0);
    }

    @Test
    void rows_come_and_go_without_losing_what_was_typed() {
        var added = web.as(gulnar).post(path, row("add", "0", "41", "қате"));
        assertThat(added).hasStatusOk();
        assertThat(added).bodyText().contains("value=\"41\"", "value=\"қате\"", "field-term-1");
        var removed = web.as(gulnar).post(path, row("remove-0", "0", "41", "59"));
        assertThat(removed).bodyText().doesNotContain("field-term-0");
        assertThat(curricula.find(curriculum).orElseThrow().rows()).hasSize(1);
    }

    @Test
    void a_faulty_number_is_shown_at_its_cell() {
        var answer = web.as(gulnar).post(path, row("save", "0", "41", "қате"));
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("#field-asynchronous-0", "value=\"қате\"");
    }

    @Test
    void a_second_methodist_with_an_old_page_keeps_their_rows_on_the_page() {
        assertThat(web.as(gulnar).post(path, row("save", "0", "40", "60"))).hasStatus(303);
        var late = web.as(cast.person("Асхат", Role.METHODIST)).post(path, row("save", "0", "77", "60"));
        assertThat(late).hasStatus(409);
        assertThat(late).bodyText().contains("value=\"77\"");
        assertThat(curricula.find(curriculum).orElseThrow().hours().synchronous())
                .isEqualTo(40);
    }

    @Test
    void the_deputy_head_returns_with_a_comment_or_approves() {
        submit("0", "40", "60");
        assertThat(web.as(raushan).get("/")).bodyText().contains(path);
        var without = web.as(raushan).post(path + "/decision", "decision", "return");
        assertThat(without).hasStatus(422);
        web.as(raushan).post(path + "/decision", "decision", "return", "comment", "Семестрлерді нақтылаңыз");
        assertThat(web.as(gulnar).get("/")).bodyText().contains("Семестрлерді нақтылаңыз");
        submit("1", "40", "60");
        assertThat(web.as(raushan).post(path + "/decision", "decision", "approve"))
                .hasStatus(303);
        assertThat(web.as(gulnar).get(path))
                .bodyText()
                .doesNotContain("id=\"grid\"")
                .contains(path + "/versions");
    }

    @Test
    void others_read_and_do_not_write() {
        var dean = cast.person("Қанат", Role.DEAN);
        assertThat(web.as(dean).get(path)).bodyText().doesNotContain("<form class=\"form\" id=\"grid\"");
        assertThat(web.as(dean).post(path, row("save", "0", "1", "1"))).hasStatus(403);
        assertThat(web.as(gulnar).post(path + "/decision", "decision", "approve"))
                .hasStatus(403);
        assertThat(web.as(cast.person("Айгерім", Role.LEARNER)).get(path)).hasStatus(403);
        assertThat(web.asStranger().get(path)).hasStatus(302);
    }

    private MvcTestResult share(String synchronous, String asynchronous) {
        return web.as(gulnar).post(path + "/share", row("", "0", synchronous, asynchronous));
    }

    private MvcTestResult submit(String edition, String synchronous, String asynchronous) {
        return web.as(gulnar).post(path, row("submit", edition, synchronous, asynchronous));
    }

    private String[] row(String action, String edition, String synchronous, String asynchronous) {
        return new String[] {
            "action",
            action,
            "edition",
            edition,
            "discipline",
            discipline.toString(),
            "term",
            "1",
            "credits",
            "5",
            "synchronous",
            synchronous,
            "asynchronous",
            asynchronous,
            "practice",
            "500"
        };
    }

    private void become(Profile next) {
        institution.become(new InstitutionCard(institution.name(), next, institution.zone()));
    }
}
