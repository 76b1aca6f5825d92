package kz.qashyq.people.web;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

/** @param key the secret of the address */
public record SetupPage(String key, SetupForm form, FormErrors errors) implements View {
    @Override
    public int status() {
        return errors.any() ? 422 : 200;
    }
}
