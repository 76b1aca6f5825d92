package kz.qashyq.platform.security;

import kz.qashyq.platform.i18n.Message;

/** IAM-05: the roles that the five documents name, and the administrator of the installation. */
public enum Role {
    ADMINISTRATOR,
    HEAD,
    DEPUTY_HEAD,
    DEAN,
    METHODIST,
    TEACHER,
    LEARNER,
    TRAINEE,
    REPRESENTATIVE,
    REGISTRAR,
    UNIT_STAFF,
    DEVELOPER,
    SECURITY_OFFICER,
    PROCTOR;

    /** The role's name, as the reader's language has it. */
    public Message title() {
        return Message.of("platform.role." + name());
    }
}
