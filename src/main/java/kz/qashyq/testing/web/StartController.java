package kz.qashyq.testing.web;

import java.time.Clock;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.attempt.Starting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Before an attempt: what the test is, how often it was taken; and the beginning. Who was not given it finds nothing. */
@Controller
class StartController {
    private final Starting starting;
    private final Clock clock;

    StartController(Starting starting, Clock clock) {
        this.starting = starting;
        this.clock = clock;
    }

    @GetMapping("/testing/tests/{test}/start")
    @PermitSignedIn
    View show(@PathVariable TestId test, Me me) {
        var standing = starting.standing(me.id(), test).orElseThrow(Refusal::notFound);
        return new StartPage(standing, clock.instant());
    }

    @PostMapping("/testing/tests/{test}/attempts")
    @PermitSignedIn
    View create(@PathVariable TestId test, Me me) {
        return Redirect.to("/testing/attempts/" + starting.begin(me.id(), test));
    }
}
