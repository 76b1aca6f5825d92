package kz.qashyq.people.web;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

/** @param recovery whether a code from paper is left */
public record SecondFactorPage(boolean authenticator, boolean passkey, boolean recovery, FormErrors errors, int status)
        implements View {}
