package kz.qashyq.learners.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qashyq.cast.Cast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.institution.Profile;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.programme.ProgrammeDraft;
import kz.qashyq.programs.programme.Programmes;
import kz.qashyq.programs.programme.RegisterEntry;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class LearnerCardsTest {
    @Autowired
    LearnerCards cards;

    @Autowired
    Representatives representatives;

    @Autowired
    Learners learners;

    @Autowired
    Programmes programmes;

    @Autowired
    Institution institution;

    @Autowired
    LearnersCast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    Cast people;

    PersonId irina;
    ProgrammeId programme;

    @BeforeEach
    void a_programme_and_a_registrar() {
        irina = people.person("Ирина", Role.REGISTRAR);
        programme = programs.programme(irina);
    }

    @Test
    void a_group_is_listed_in_kazakh_alphabetical_order() {
        var group = cast.group(programme, irina);
        for (var name : new String[] {"Бану", "Әлия", "Ақан"}) cast.learner(name, group.id(), irina);
        assertThat(learners.inGroup(group.id()))
                .extracting(Learner::listName)
                .containsExactly("Сынақов Ақан", "Сынақов Әлия", "Сынақов Бану");
    }

    @Test
    void moving_and_leaving_need_a_reason_and_leave_a_history() {
        var from = cast.group(programme, irina);
        var to = cast.group(programme, irina);
        var learner = cast.learner("Айгерім", from.id(), irina);
        assertThatThrownBy(() -> cards.move(learner.id(), to.id(), "", irina)).hasMessage("learners.reasonRequired");
        cards.move(learner.id(), to.id(), "№ 118 бұйрық", irina);
        assertThat(learners.of(learner.person()).orElseThrow().group()).isEqualTo(to.id());
        cards.leave(learner.id(), "№ 120 бұйрық", irina);
        assertThat(learners.of(learner.person())).isEmpty();
        assertThat(learners.inGroup(to.id())).isEmpty();
        cards.move(learner.id(), from.id(), "№ 125 бұйрық", irina);
        assertThat(cards.movements(learner.id()))
                .extracting(Movement::kind)
                .containsExactly(
                        Movement.Kind.RETURNED, Movement.Kind.LEFT, Movement.Kind.MOVED, Movement.Kind.ENROLLED);
    }

    @Test
    void a_person_has_one_card() {
        var group = cast.group(programme, irina);
        var learner = cast.learner("Айгерім", group.id(), irina);
        assertThatThrownBy(() -> learners.enrol(learner.person(), group.id(), irina))
                .hasMessage("learners.alreadyEnrolled");
    }

    @Test
    @Proves("SIS-08")
    void a_college_enrols_only_to_a_programme_in_the_register() {
        var whole = ProgramsCast.programmeDraft();
        var unregistered = programmes.create(
                new ProgrammeDraft(whole.code(), whole.title(), whole.level(), RegisterEntry.NONE, whole.parts()),
                irina);
        var group = cast.group(unregistered, irina);
        var before = institution.profile();
        become(Profile.TVET);
        try {
            assertThatThrownBy(() -> cast.learner("Айгерім", group.id(), irina)).hasMessage("learners.notRegistered");
            cast.learner("Айгерім", cast.group(programme, irina).id(), irina);
        } finally {
            become(before);
        }
        cast.learner("Айгерім", group.id(), irina);
    }

    @Test
    void a_representative_is_linked_to_their_own_learner_only() {
        var group = cast.group(programme, irina);
        var child = cast.learner("Айгерім", group.id(), irina);
        cast.learner("Нұрлан", group.id(), irina);
        var zhanat = people.person("Жанат", Role.REPRESENTATIVE);
        representatives.link(child.id(), zhanat, irina);
        representatives.link(child.id(), zhanat, irina);
        assertThat(learners.representedBy(zhanat)).containsExactly(child);
        representatives.unlink(child.id(), zhanat, irina);
        assertThat(learners.representedBy(zhanat)).isEmpty();
    }

    private void become(Profile next) {
        institution.become(new InstitutionCard(institution.name(), next, institution.zone()));
    }
}
