package kz.qashyq.footprint.web.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.qashyq.footprint.badge.UnreadableBadge;
import kz.qashyq.footprint.outside.Badges;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** FTP-09: Open Badges 3, brought as a file or as text by the learner or the registrar. */
@Controller
class BadgeController {
    private final Badges badges;
    private final TraceAccess access;

    BadgeController(Badges badges, TraceAccess access) {
        this.badges = badges;
        this.access = access;
    }

    @GetMapping("/footprint/learners/{learner}/badges")
    @Permit({Role.LEARNER, Role.TRAINEE, Role.REGISTRAR})
    View show(@PathVariable LearnerId learner, Me me) {
        return new BadgePage(LearnerHead.of(mine(learner, me), me), "", FormErrors.none());
    }

    @PostMapping("/footprint/learners/{learner}/badges")
    @Permit({Role.LEARNER, Role.TRAINEE, Role.REGISTRAR})
    View bring(
            @PathVariable LearnerId learner,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String credential,
            Me me)
            throws IOException {
        var found = mine(learner, me);
        var errors = FormErrors.none();
        var brought = Brought.of(file, credential);
        if (brought.bytes().length == 0) errors.add("file", "footprint.badge.nothing");
        else
            try {
                var taken = badges.bring(found.person(), brought.name(), brought.bytes(), me.id());
                return Redirect.to("/footprint/events/" + taken.certificate().statement())
                        .saying("footprint.badge.taken."
                                + taken.finding().proof().name());
            } catch (UnreadableBadge e) {
                errors.add(
                        brought.field(),
                        e.reason().key(),
                        e.reason().arguments().toArray());
            } catch (Refusal refusal) {
                if (refusal.status() != HttpStatus.CONFLICT) throw refusal;
                errors.refused(brought.field(), refusal);
            }
        return new BadgePage(LearnerHead.of(found, me), credential, errors);
    }

    /** @param field of the form in which it was brought */
    private record Brought(String field, String name, byte[] bytes) {
        static Brought of(@Nullable MultipartFile file, String text) throws IOException {
            if (file == null || file.isEmpty())
                return new Brought("credential", "badge.txt", text.strip().getBytes(StandardCharsets.UTF_8));
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "badge");
            return new Brought("file", name, file.getBytes());
        }
    }

    private Learner mine(LearnerId id, Me me) {
        var learner = access.learner(id, me);
        if (!learner.person().equals(me.id()) && !me.is(Role.REGISTRAR)) throw Refusal.forbidden();
        return learner;
    }
}
