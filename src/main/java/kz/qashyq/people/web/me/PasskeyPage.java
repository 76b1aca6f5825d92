package kz.qashyq.people.web.me;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

public record PasskeyPage(String name, FormErrors errors) implements View {
    @Override
    public int status() {
        return errors.any() ? 422 : 200;
    }
}
