package kz.qashyq.footprint.web.reading;

import java.util.Arrays;
import kz.qashyq.footprint.outside.Certificate;
import kz.qashyq.footprint.outside.Unchecked;
import kz.qashyq.people.People;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** FTP-09: what the registrar has still to check. */
@Controller
class UncheckedController {
    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 10_000;

    private final Unchecked unchecked;
    private final People people;

    UncheckedController(Unchecked unchecked, People people) {
        this.unchecked = unchecked;
        this.people = people;
    }

    @GetMapping("/footprint/unchecked")
    @Permit(Role.REGISTRAR)
    View index(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String looked,
            @RequestParam(defaultValue = "1") String page) {
        var chosen = Arrays.stream(Certificate.Kind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElse(null);
        var words = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        var filter = new Unchecked.Filter(chosen, words, looked.equals("true"), number(page));
        var several = unchecked.page(filter);
        var names = people.find(
                several.stream().map(it -> it.certificate().person()).distinct().toList());
        return new UncheckedPage(filter, several, names, unchecked.count(filter));
    }

    private static int number(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 1, LAST_PAGE);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
