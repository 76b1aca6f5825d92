package kz.qashyq.institution;

import java.util.Arrays;
import java.util.Optional;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;

/** ORG-01: the five kinds of institution. Each is bound by one of the acts; code asks for the act, never for the kind. */
public enum Profile {
    MES_SPECIAL(Act.MES_391),
    TVET(Act.TVET_225),
    MOD_MILITARY(Act.MOD_273),
    HIGHER(Act.HE_345),
    MIA_SPECIAL(Act.MIA_244);

    private final Act act;

    Profile(Act act) {
        this.act = act;
    }

    public Act act() {
        return act;
    }

    public Message title() {
        return Message.of("institution.profile." + name());
    }

    /** By the code of its act, as the command line has it: TVET-225. */
    public static Optional<Profile> byAct(String code) {
        return Arrays.stream(values())
                .filter(profile -> profile.act.code().equals(code))
                .findFirst();
    }
}
