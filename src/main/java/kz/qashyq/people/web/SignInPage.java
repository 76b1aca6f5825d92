package kz.qashyq.people.web;

import kz.qashyq.platform.web.View;

/** @param next where to go after signing in */
public record SignInPage(String next, boolean failed) implements View {}
