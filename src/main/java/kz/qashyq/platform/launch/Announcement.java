package kz.qashyq.platform.launch;

import java.util.List;
import kz.qashyq.platform.hooks.StartNotice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last words of a start: the address to open, and what modules add to it. Tests start in silence. */
@Component
@ConditionalOnBooleanProperty(Launch.ANNOUNCE)
class Announcement {
    private final Environment environment;
    private final List<StartNotice> notices;

    Announcement(Environment environment, List<StartNotice> notices) {
        this.environment = environment;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var port = environment.getProperty("local.server.port", "8080");
        Console.OUT.println();
        Console.OUT.println("  Qashyq дайын · Qashyq is ready:  http://localhost:%s/".formatted(port));
        for (var notice : notices) {
            var lines = notice.lines();
            if (!lines.isEmpty()) Console.OUT.println();
            lines.forEach(line -> Console.OUT.println("  " + line));
        }
        Console.OUT.println();
        Console.OUT.println("  Тоқтату · Stop: Ctrl-C");
        Console.OUT.println();
    }
}
