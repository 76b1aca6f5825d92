package kz.qashyq.testing.web;

import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;

/** @param remaining seconds; null when time is not limited */
public record ClockFragment(@Nullable Long remaining) implements View {}
