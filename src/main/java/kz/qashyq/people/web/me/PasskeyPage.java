package kz.qashyq.people.web.me;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

public record PasskeyPage(String name, FormErrors errors) implements FormView {}
