package kz.qashyq.courses.web;

import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AttemptResult;
import kz.qashyq.testing.TestCard;
import org.jspecify.annotations.Nullable;

/** A test as an item of a course; it is taken in testing. */
public record TestItemPage(
        ItemHead head, TestCard test, @Nullable AttemptResult best, boolean isPast) implements View {}
