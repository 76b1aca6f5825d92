package kz.qashyq.people.web.registry;

import kz.qashyq.people.registry.FirstPasswords;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** First passwords on paper. Showing the sheet deletes them, so it is a deed and not a page to come back to. */
@Controller
class FirstPasswordController {
    private final FirstPasswords passwords;

    FirstPasswordController(FirstPasswords passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/people/first-passwords")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View index() {
        return new FirstPasswordsPage(passwords.waiting());
    }

    /** @param group one group's sheet; absent: everybody's */
    @PostMapping("/people/first-passwords/sheet")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View print(@RequestParam(required = false) @Nullable String group, Me me) {
        var slips = passwords.handOut(group, me.id(), me.roles());
        if (slips.isEmpty()) throw Refusal.conflict("people.passwords.none");
        return new PasswordSheet(slips);
    }
}
