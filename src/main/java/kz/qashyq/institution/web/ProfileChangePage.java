package kz.qashyq.institution.web;

import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.institution.Profile;
import kz.qashyq.platform.web.View;

/** Asks once more before another act begins to bind. */
public record ProfileChangePage(InstitutionCard next, Profile current) implements View {}
