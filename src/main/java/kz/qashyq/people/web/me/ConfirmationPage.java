package kz.qashyq.people.web.me;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.platform.web.Redirect;

/** @param next what is to be done once it is sure who asks */
public record ConfirmationPage(String next, FormErrors errors) implements FormView {
    static Redirect before(String next) {
        return Redirect.to("/people/me/password/confirmation?next=" + next);
    }
}
