package kz.qashyq.institution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qashyq.institution.ActRegister;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.institution.Term;
import kz.qashyq.institution.acts.ActText.Paragraph;
import kz.qashyq.platform.web.View;

public record InstitutionPage(
        InstitutionCard card,
        ActRegister.Dated act,
        boolean binds,
        Optional<Term> term,
        LocalDate today,
        List<Paragraph> text,
        boolean mayEdit)
        implements View {}
