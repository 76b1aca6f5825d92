package kz.qashyq.programs.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.syllabus.Acknowledgements;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is decided about a syllabus, how it changes afterwards, and who has read it. */
@Controller
class SyllabusApprovalController {
    private final SyllabusDesk desk;
    private final Acknowledgements acknowledgements;
    private final SyllabusPages pages;
    private final Readers readers;

    SyllabusApprovalController(
            SyllabusDesk desk, Acknowledgements acknowledgements, SyllabusPages pages, Readers readers) {
        this.desk = desk;
        this.acknowledgements = acknowledgements;
        this.pages = pages;
        this.readers = readers;
    }

    /** @param decision approve or return */
    @PostMapping("/programs/syllabi/{syllabus}/decision")
    @Permit(Role.DEPUTY_HEAD)
    View decide(
            @PathVariable SyllabusId syllabus,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String comment,
            Me me) {
        try {
            if (decision.equals("approve")) {
                desk.approve(syllabus, comment, me.id());
                return Redirect.to("/programs/syllabi/" + syllabus).saying("programs.approved");
            }
            desk.sendBack(syllabus, comment, me.id());
            return Redirect.to("/programs/syllabi/" + syllabus).saying("programs.returned");
        } catch (Refusal refusal) {
            return pages.show(syllabus, me, Notice.of(refusal));
        }
    }

    @PostMapping("/programs/syllabi/{syllabus}/changes")
    @Permit(Role.TEACHER)
    View requestChange(@PathVariable SyllabusId syllabus, @RequestParam(defaultValue = "") String reason, Me me) {
        var approved = desk.find(syllabus).orElseThrow(Refusal::notFound);
        if (!readers.mayRead(me, approved)) throw Refusal.notFound();
        if (!readers.mayWrite(me, approved)) throw Refusal.forbidden();
        try {
            return Redirect.to("/programs/syllabi/" + desk.requestChange(syllabus, reason, me.id()) + "/edit")
                    .saying("programs.versionBegun");
        } catch (Refusal refusal) {
            return pages.show(syllabus, me, Notice.of(refusal));
        }
    }

    @PostMapping("/programs/syllabi/{syllabus}/acknowledgement")
    @Permit({Role.LEARNER, Role.TRAINEE})
    View acknowledge(@PathVariable SyllabusId syllabus, Me me) {
        acknowledgements.acknowledge(syllabus, me.id());
        return Redirect.to("/programs/syllabi/" + syllabus).saying("programs.acknowledged");
    }
}
