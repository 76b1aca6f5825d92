package kz.qashyq.institution.web;

import java.time.LocalDate;
import java.util.List;
import kz.qashyq.institution.ActRegister;
import kz.qashyq.institution.acts.ActText.Paragraph;
import kz.qashyq.platform.web.View;

/**
 * @param on the day whose wording is shown
 * @param isOurs whether it is the act of this institution's profile
 */
public record ActPage(ActRegister.Dated act, List<Paragraph> text, LocalDate on, boolean isOurs, boolean mayEdit)
        implements View {}
