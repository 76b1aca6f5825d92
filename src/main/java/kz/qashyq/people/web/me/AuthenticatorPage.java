package kz.qashyq.people.web.me;

import kz.qashyq.people.account.factor.Enrolment;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

public record AuthenticatorPage(Enrolment enrolment, FormErrors errors) implements FormView {}
