package kz.qashyq.institution.web;

import java.util.List;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.institution.Profile;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

public record InstitutionForm(InstitutionCard card, FormErrors errors) implements FormView {
    /** The zones in which Kazakhstan keeps time. */
    private static final List<String> ZONES = List.of(
            "Asia/Almaty", "Asia/Qostanay", "Asia/Qyzylorda", "Asia/Aqtobe", "Asia/Aqtau", "Asia/Atyrau", "Asia/Oral");

    public List<String> zones() {
        return ZONES;
    }

    public Profile[] profiles() {
        return Profile.values();
    }
}
