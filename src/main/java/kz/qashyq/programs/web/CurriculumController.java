package kz.qashyq.programs.web;

import java.util.ArrayList;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.curriculum.Curricula;
import kz.qashyq.programs.curriculum.WorkingCurriculum;
import kz.qashyq.programs.programme.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The curriculum grid. Its buttons are one form, so that rows come and go without losing what was typed. */
@Controller
class CurriculumController {
    private final Curricula curricula;
    private final Programmes programmes;
    private final CurriculumPages pages;
    private final ProgrammePages programmePages;

    CurriculumController(
            Curricula curricula, Programmes programmes, CurriculumPages pages, ProgrammePages programmePages) {
        this.curricula = curricula;
        this.programmes = programmes;
        this.pages = pages;
        this.programmePages = programmePages;
    }

    @PostMapping("/programs/{programme}/curricula")
    @Permit(Role.METHODIST)
    View create(@PathVariable ProgrammeId programme, @RequestParam(defaultValue = "") String year, Me me) {
        if (programmes.find(programme).isEmpty()) throw Refusal.notFound();
        var errors = FormErrors.none();
        var admissionYear = errors.integer("year", year, 2000, 2100);
        if (errors.any()) return programmePages.show(programme, year, errors, me);
        try {
            return Redirect.to("/programs/curricula/" + curricula.begin(programme, admissionYear, me.id()))
                    .saying("programs.curriculum.begun");
        } catch (Refusal refusal) {
            return programmePages.show(programme, year, errors.refused("year", refusal), me);
        }
    }

    @GetMapping("/programs/curricula/{curriculum}")
    @Permit({Role.METHODIST, Role.DEPUTY_HEAD, Role.HEAD, Role.DEAN, Role.REGISTRAR})
    View show(@PathVariable CurriculumId curriculum, Me me) {
        return pages.saved(curriculum, me, Notice.NONE);
    }

    /** @param action save, submit, add, or remove-3 */
    @PostMapping("/programs/curricula/{curriculum}")
    @Permit(Role.METHODIST)
    View update(
            @PathVariable CurriculumId curriculum,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        var before = curricula.find(curriculum).orElseThrow(Refusal::notFound);
        if (!before.stage().isOpen()) throw Refusal.conflict("programs.notOpen");
        var grid = CurriculumGrid.of(new Typed(fields));
        if (action.equals("add") || action.startsWith("remove-")) return reshaped(before, grid, edition, action, me);

        var errors = FormErrors.none();
        var rows = grid.read(programmes.disciplinesOf(before.programme()), errors);
        if (errors.any()) return pages.typed(before, grid, grid.rows(), edition, errors, Notice.faultyFields(), me);
        try {
            curricula.save(curriculum, edition, rows, me.id());
        } catch (Refusal refusal) {
            return pages.typed(before, grid, grid.rows(), edition, errors, Notice.of(refusal), me);
        }
        if (!action.equals("submit"))
            return Redirect.to("/programs/curricula/" + curriculum).saying("programs.saved");
        return submitted(curriculum, me);
    }

    /** While it is typed: the same rule as at submission, over what stands in the grid now. */
    @PostMapping("/programs/curricula/{curriculum}/share")
    @Permit(Role.METHODIST)
    View share(@PathVariable CurriculumId curriculum, @RequestParam MultiValueMap<String, String> fields) {
        if (curricula.find(curriculum).isEmpty()) throw Refusal.notFound();
        var grid = CurriculumGrid.of(new Typed(fields));
        return pages.share(grid.hoursSoFar(), grid.creditsSoFar());
    }

    private View submitted(CurriculumId curriculum, Me me) {
        try {
            curricula.submit(curriculum, me.id());
            return Redirect.to("/programs/curricula/" + curriculum).saying("programs.submitted");
        } catch (Refusal refusal) {
            return pages.saved(curriculum, me, Notice.of(refusal));
        }
    }

    private View reshaped(WorkingCurriculum before, CurriculumGrid grid, int edition, String action, Me me) {
        var rows = new ArrayList<>(grid.rows());
        if (action.equals("add")) rows.add(GridRow.BLANK);
        else RowAction.index(action, "remove-", rows.size()).ifPresent(row -> rows.remove(row));
        return pages.typed(before, grid, rows, edition, FormErrors.none(), Notice.NONE, me);
    }
}
