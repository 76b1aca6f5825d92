package kz.qashyq.programs.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.curriculum.Curricula;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is decided about a curriculum, and what comes after. */
@Controller
class CurriculumApprovalController {
    private final Curricula curricula;
    private final CurriculumPages pages;

    CurriculumApprovalController(Curricula curricula, CurriculumPages pages) {
        this.curricula = curricula;
        this.pages = pages;
    }

    /** @param decision approve or return */
    @PostMapping("/programs/curricula/{curriculum}/decision")
    @Permit(Role.DEPUTY_HEAD)
    View decide(
            @PathVariable CurriculumId curriculum,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String comment,
            Me me) {
        try {
            if (decision.equals("approve")) {
                curricula.approve(curriculum, comment, me.id());
                return Redirect.to("/programs/curricula/" + curriculum).saying("programs.approved");
            }
            curricula.sendBack(curriculum, comment, me.id());
            return Redirect.to("/programs/curricula/" + curriculum).saying("programs.returned");
        } catch (Refusal refusal) {
            return pages.saved(curriculum, me, Notice.of(refusal));
        }
    }

    @PostMapping("/programs/curricula/{curriculum}/versions")
    @Permit(Role.METHODIST)
    View renew(@PathVariable CurriculumId curriculum, @RequestParam(defaultValue = "") String reason, Me me) {
        try {
            return Redirect.to("/programs/curricula/" + curricula.newVersion(curriculum, reason, me.id()))
                    .saying("programs.versionBegun");
        } catch (Refusal refusal) {
            return pages.saved(curriculum, me, Notice.of(refusal));
        }
    }
}
