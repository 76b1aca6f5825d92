package kz.qashyq.people.web.me;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;

/** @param next what is to be done once it is sure who asks */
public record ConfirmationPage(String next, FormErrors errors) implements View {
    static Redirect before(String next) {
        return Redirect.to("/people/me/password/confirmation?next=" + next);
    }

    @Override
    public int status() {
        return errors.any() ? 422 : 200;
    }
}
