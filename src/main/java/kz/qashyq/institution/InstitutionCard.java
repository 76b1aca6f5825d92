package kz.qashyq.institution;

import java.time.ZoneId;
import kz.qashyq.platform.i18n.Localized;

/** @param zone where its timetable and deadlines are kept, Asia/Almaty unless it says otherwise */
public record InstitutionCard(Localized name, Profile profile, ZoneId zone) {}
