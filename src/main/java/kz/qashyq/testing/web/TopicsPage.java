package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.bank.Topic;

/** A bank's topics, and the form for another. */
public record TopicsPage(
        Discipline discipline, boolean mayWrite, List<Topic> topics, Localized title, FormErrors errors)
        implements FormView {}
