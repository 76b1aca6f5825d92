package kz.qashyq.testing.web;

import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.attempt.AskedItem;
import kz.qashyq.testing.attempt.MarkedItem;
import kz.qashyq.testing.bank.Question;

/** A question as it is asked and what is right, for those who keep the bank. */
public record QuestionPage(
        Question question, Discipline discipline, boolean mayWrite, AskedItem asked, MarkedItem marked)
        implements View {}
