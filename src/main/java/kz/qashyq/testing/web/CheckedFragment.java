package kz.qashyq.testing.web;

import kz.qashyq.platform.web.View;
import kz.qashyq.testing.attempt.Papers.Asked;

/** A question of a self-check after "Check": marked, or asking for an answer first. */
public record CheckedFragment(Asked asked, int total, String checkPath) implements View {}
