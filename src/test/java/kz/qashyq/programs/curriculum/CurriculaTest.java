package kz.qashyq.programs.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.institution.Profile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.approval.Waiting;
import kz.qashyq.programs.approval.WaitingRepository;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class CurriculaTest {
    @Autowired
    Curricula curricula;

    @Autowired
    WaitingRepository waiting;

    @Autowired
    Institution institution;

    @Autowired
    ProgramsCast programs;

    @Autowired
    Cast cast;

    PersonId gulnar;
    PersonId raushan;
    ProgrammeId programme;
    DisciplineId discipline;
    Profile profile;

    @BeforeEach
    void a_programme_of_one_discipline() {
        profile = institution.profile();
        gulnar = cast.person("Гүлнар", Role.METHODIST);
        raushan = cast.person("Раушан", Role.DEPUTY_HEAD);
        programme = programs.programme(gulnar);
        discipline = programs.discipline(programme, gulnar);
    }

    @AfterEach
    void the_institution_is_again_what_it_was() {
        become(profile);
    }

    @Test
    @Proves("PLN-04")
    void it_begins_with_what_the_programme_planned_and_takes_no_other_disciplines() {
        var id = curricula.begin(programme, 2026, gulnar);
        assertThat(curricula.find(id).orElseThrow().rows())
                .containsExactly(new CurriculumRow(discipline, 1, 5, new Hours(50, 70, 0)));
        var foreign = programs.discipline(programs.programme(gulnar), gulnar);
        assertThatThrownBy(() -> curricula.save(id, 0, List.of(row(foreign, 30, 70)), gulnar))
                .hasMessage("programs.foreignDiscipline");
    }

    @Test
    @Proves("PLN-05")
    void a_college_is_refused_at_29_9_and_granted_at_30() {
        become(Profile.TVET);
        var id = begun(299, 701);
        assertThatThrownBy(() -> curricula.submit(id, gulnar)).hasMessage("programs.synchronousShare");
        curricula.save(id, 1, List.of(row(discipline, 300, 700)), gulnar);
        curricula.submit(id, gulnar);
        curricula.approve(id, "", raushan);
        assertThat(curricula.find(id).orElseThrow().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    @Proves("PLN-05")
    void the_share_is_asked_for_again_at_approval() {
        var id = begun(299, 701);
        curricula.submit(id, gulnar);
        become(Profile.TVET);
        assertThatThrownBy(() -> curricula.approve(id, "", raushan)).hasMessage("programs.synchronousShare");
        become(Profile.HIGHER);
        curricula.approve(id, "", raushan);
        assertThat(curricula.find(id).orElseThrow().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void two_methodists_do_not_write_over_each_other() {
        var id = begun(300, 700);
        assertThatThrownBy(() -> curricula.save(id, 0, List.of(), gulnar)).hasMessage("programs.savedMeanwhile");
        assertThat(curricula.find(id).orElseThrow().rows()).hasSize(1);
    }

    @Test
    void approved_it_changes_only_as_a_new_version_with_a_reason() {
        var first = begun(300, 700);
        curricula.submit(first, gulnar);
        assertThatThrownBy(() -> curricula.save(first, 1, List.of(), gulnar)).hasMessage("programs.notOpen");
        curricula.approve(first, "", raushan);
        assertThatThrownBy(() -> curricula.newVersion(first, " ", gulnar)).hasMessage("programs.reasonRequired");
        var second = curricula.newVersion(first, "Жаңа стандарт", gulnar);
        assertThat(curricula.find(second).orElseThrow().rows())
                .isEqualTo(curricula.find(first).orElseThrow().rows());
        assertThat(curricula.history(second).getFirst().comment()).isEqualTo("Жаңа стандарт");
        assertThatThrownBy(() -> curricula.newVersion(first, "Тағы", gulnar)).hasMessage("programs.newerVersionExists");
    }

    @Test
    void what_is_returned_needs_a_comment_and_goes_back_to_its_methodist() {
        var id = begun(300, 700);
        curricula.submit(id, gulnar);
        assertThatThrownBy(() -> curricula.sendBack(id, "", raushan)).hasMessage("programs.commentRequired");
        curricula.sendBack(id, "3-семестрді толтырыңыз", raushan);
        assertThat(waiting.returnedTo(gulnar)).extracting(Waiting::id).containsExactly(id.value());
        assertThat(waiting.returnedTo(raushan)).isEmpty();
    }

    private CurriculumId begun(int synchronous, int asynchronous) {
        var id = curricula.begin(programme, 2026, gulnar);
        curricula.save(id, 0, List.of(row(discipline, synchronous, asynchronous)), gulnar);
        return id;
    }

    private static CurriculumRow row(DisciplineId discipline, int synchronous, int asynchronous) {
        return new CurriculumRow(discipline, 1, 5, new Hours(synchronous, asynchronous, 500));
    }

    private void become(Profile next) {
        institution.become(new InstitutionCard(institution.name(), next, institution.zone()));
    }
}
