package kz.qashyq.portal.web;

import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component of the product on one page, for those who write pages. */
@Controller
class StyleController {
    @GetMapping("/style")
    @PermitSignedIn
    View show() {
        return StylePage.sample();
    }
}
