package kz.qashyq.programs.web;

import java.util.List;
import java.util.stream.Collectors;
import kz.qashyq.people.People;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.approval.Step;
import kz.qashyq.programs.curriculum.Curricula;
import kz.qashyq.programs.curriculum.WorkingCurriculum;
import kz.qashyq.programs.programme.Programmes;
import org.springframework.stereotype.Component;

/** Puts the page of a curriculum together, as it was saved or as it was typed. */
@Component
class CurriculumPages {
    private final Curricula curricula;
    private final Programmes programmes;
    private final People people;

    CurriculumPages(Curricula curricula, Programmes programmes, People people) {
        this.curricula = curricula;
        this.programmes = programmes;
        this.people = people;
    }

    CurriculumPage saved(CurriculumId id, Me me, Notice notice) {
        var curriculum = curricula.find(id).orElseThrow(Refusal::notFound);
        var rows = curriculum.rows().stream().map(GridRow::of).toList();
        var share = share(curriculum.hours(), curriculum.credits());
        return page(curriculum, rows, curriculum.edition(), share, FormErrors.none(), notice, me);
    }

    CurriculumPage typed(
            WorkingCurriculum curriculum,
            CurriculumGrid grid,
            List<GridRow> rows,
            int edition,
            FormErrors errors,
            Notice notice,
            Me me) {
        var share = share(grid.hoursSoFar(), grid.creditsSoFar());
        return page(curriculum, rows, edition, share, errors, notice, me);
    }

    ShareFragment share(Hours hours, int credits) {
        return new ShareFragment(
                hours,
                credits,
                curricula.isShareEnforced(),
                curricula.share(hours).isGranted());
    }

    private CurriculumPage page(
            WorkingCurriculum curriculum,
            List<GridRow> rows,
            int edition,
            ShareFragment share,
            FormErrors errors,
            Notice notice,
            Me me) {
        var programme = programmes.find(curriculum.programme()).orElseThrow().programme();
        var steps = curricula.history(curriculum.id());
        var names = people.find(steps.stream().map(Step::by).collect(Collectors.toSet()));
        var rights = new CurriculumPage.Rights(
                me.is(Role.METHODIST) && curriculum.stage().isOpen(),
                me.is(Role.DEPUTY_HEAD) && curriculum.stage() == Stage.SUBMITTED,
                me.is(Role.METHODIST) && curriculum.stage() == Stage.APPROVED);
        return new CurriculumPage(
                curriculum,
                programme,
                programmes.disciplinesOf(curriculum.programme()),
                rows,
                edition,
                share,
                HistoryLine.of(steps, names),
                rights,
                errors,
                notice);
    }
}
