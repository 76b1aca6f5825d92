package kz.qashyq.people.web;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** @param key the secret of the address */
public record SetupPage(String key, SetupForm form, FormErrors errors) implements FormView {}
