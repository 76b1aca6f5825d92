package kz.qashyq.courses.web;

import kz.qashyq.courses.progress.Walk;
import kz.qashyq.platform.web.View;

/** A discipline as its learner sees it: sections, items, how each stands. */
public record CoursePage(NamedCourse course, Walk walk) implements View {}
