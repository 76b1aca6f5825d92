package kz.qashyq.people.web.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kz.qashyq.people.DeviceName;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.OpenSession;
import kz.qashyq.platform.security.OpenSessions;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.NetworkAddress;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where one is signed in, and ending what one does not recognise. */
@Controller
class SessionController {
    private final OpenSessions sessions;
    private final Audit audit;

    SessionController(OpenSessions sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping("/people/me/sessions")
    @PermitSignedIn
    View index(Me me, HttpServletRequest request) {
        return new SessionsPage(sessions.of(me.id(), request).stream()
                .map(SessionController::line)
                .toList());
    }

    @PostMapping("/people/me/sessions/{handle}/end")
    @PermitSignedIn
    View end(@PathVariable String handle, Me me) {
        var ended = sessions.end(me.id(), handle).orElseThrow(Refusal::notFound);
        var details = Map.of("device", DeviceName.of(ended.device()), "address", ended.address());
        audit.record(me.id(), "people.deed.sessionEnded", me.id(), details);
        return Redirect.to("/people/me/sessions").saying("people.sessions.ended");
    }

    @PostMapping("/people/me/sessions/end-others")
    @PermitSignedIn
    View endOthers(Me me, HttpServletRequest request) {
        var count = sessions.endOthers(me.id(), request);
        audit.record(me.id(), "people.deed.otherSessionsEnded", me.id(), Map.of("count", count));
        return Redirect.to("/people/me/sessions").saying("people.sessions.othersEnded", count);
    }

    private static SessionsPage.Line line(OpenSession session) {
        return new SessionsPage.Line(
                session.trace().handle(),
                DeviceName.of(session.trace().device()),
                NetworkAddress.shown(session.trace().address()),
                session.trace().since(),
                session.lastSeen(),
                session.current());
    }
}
