package kz.qashyq.people.web.me;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** @param first whether the printed password is being replaced: then the old one was asked a minute ago */
public record PasswordPage(String login, boolean first, FormErrors errors) implements FormView {}
