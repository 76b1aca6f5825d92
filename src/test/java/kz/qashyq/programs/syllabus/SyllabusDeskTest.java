package kz.qashyq.programs.syllabus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Syllabi;
import kz.qashyq.programs.Topic;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
@Proves("PLN-09")
class SyllabusDeskTest {
    @Autowired
    SyllabusDesk desk;

    @Autowired
    Syllabi syllabi;

    @Autowired
    Acknowledgements acknowledgements;

    @Autowired
    ProgramsCast programs;

    @Autowired
    Cast cast;

    PersonId teacher;
    PersonId raushan;
    DisciplineId discipline;

    @BeforeEach
    void a_discipline_with_a_teacher() {
        var methodist = cast.person("Гүлнар", Role.METHODIST);
        teacher = cast.person("Әсел", Role.TEACHER);
        raushan = cast.person("Раушан", Role.DEPUTY_HEAD);
        discipline = programs.discipline(programs.programme(methodist), methodist, teacher);
    }

    @Test
    void it_is_in_force_once_the_deputy_head_approved_it() {
        var id = programs.submittedSyllabus(discipline, teacher);
        assertThat(syllabi.approved(discipline)).isEmpty();
        desk.approve(id, "", raushan);
        var approved = syllabi.approved(discipline).orElseThrow();
        assertThat(approved.id()).isEqualTo(id);
        assertThat(approved.topics()).extracting(Topic::number).containsExactly(1, 2);
        assertThat(approved.controls()).extracting(Control::weight).containsExactly(30, 30, 40);
    }

    @Test
    void what_was_returned_is_written_on_and_sent_again() {
        var id = programs.submittedSyllabus(discipline, teacher);
        assertThatThrownBy(() -> desk.sendBack(id, " ", raushan)).hasMessage("programs.commentRequired");
        desk.sendBack(id, "Мерзімдерді нақтылаңыз", raushan);
        desk.save(id, 1, ProgramsCast.syllabusDraft(20, 30, 50), teacher);
        desk.submit(id, teacher);
        assertThat(desk.find(id).orElseThrow().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(desk.history(id)).hasSize(4);
    }

    @Test
    void incomplete_it_is_not_even_sent() {
        var id = desk.begin(discipline, teacher);
        assertThatThrownBy(() -> desk.submit(id, teacher)).isInstanceOf(Refusal.class);
        desk.save(id, 0, ProgramsCast.syllabusDraft(30, 30, 39), teacher);
        assertThatThrownBy(() -> desk.submit(id, teacher)).hasMessage("programs.weights");
    }

    @Test
    void approved_it_changes_only_by_a_request_and_topics_keep_their_ids() {
        var first = programs.approvedSyllabus(discipline, teacher, raushan);
        var draft = ProgramsCast.syllabusDraft(20, 30, 50);
        assertThatThrownBy(() -> desk.save(first, 1, draft, teacher)).hasMessage("programs.notOpen");
        assertThatThrownBy(() -> desk.requestChange(first, "", teacher)).hasMessage("programs.reasonRequired");

        var second = desk.requestChange(first, "Жаңа стандарт", teacher);
        assertThat(syllabi.approved(discipline).orElseThrow().id()).isEqualTo(first);
        assertThat(desk.find(second).orElseThrow().draft())
                .isEqualTo(desk.find(first).orElseThrow().draft());
        assertThatThrownBy(() -> desk.requestChange(first, "Тағы", teacher)).hasMessage("programs.newerVersionExists");

        desk.submit(second, teacher);
        desk.approve(second, "", raushan);
        assertThat(syllabi.approved(discipline).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void two_teachers_do_not_write_over_each_other() {
        var id = desk.begin(discipline, teacher);
        desk.save(id, 0, ProgramsCast.syllabusDraft(30, 30, 40), teacher);
        assertThatThrownBy(() -> desk.save(id, 0, ProgramsCast.syllabusDraft(10, 10, 80), teacher))
                .hasMessage("programs.savedMeanwhile");
    }

    @Test
    void a_learner_acknowledges_a_version_once() {
        var id = programs.approvedSyllabus(discipline, teacher, raushan);
        var aigerim = cast.person("Айгерім", Role.LEARNER);
        acknowledgements.acknowledge(id, aigerim);
        acknowledgements.acknowledge(id, aigerim);
        assertThat(acknowledgements.of(id)).containsOnlyKeys(aigerim);
    }
}
