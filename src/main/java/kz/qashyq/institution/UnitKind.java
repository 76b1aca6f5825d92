package kz.qashyq.institution;

import kz.qashyq.platform.i18n.Message;

/** What a structural unit is. */
public enum UnitKind {
    ORGANISATION,
    COMMAND,
    FACULTY,
    CHAIR,
    DEPARTMENT,
    CENTRE,
    OFFICE;

    public Message title() {
        return Message.of("institution.unit.kind." + name());
    }
}
