package kz.qashyq.people.account.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.Role;

/**
 * IAM-04: what learners accept before they use the platform. A changed text gets the next number and a file of its own; then
 * everybody is asked again, and what was accepted before can still be read.
 */
public enum Agreement {
    PERSONAL_DATA("personal-data", 1),
    USER_AGREEMENT("user-agreement", 1);

    private static final Set<Role> NEEDED_BY = Set.of(Role.LEARNER, Role.TRAINEE, Role.REPRESENTATIVE);

    private final String file;
    private final int version;

    Agreement(String file, int version) {
        this.file = file;
        this.version = version;
    }

    public static boolean areNeededBy(Set<Role> roles) {
        return !Collections.disjoint(NEEDED_BY, roles);
    }

    static String[] rolesInNeed() {
        return NEEDED_BY.stream().map(Role::name).toArray(String[]::new);
    }

    public static String[] currentEditions() {
        return Arrays.stream(values()).map(Agreement::edition).toArray(String[]::new);
    }

    public String edition() {
        return file + "-" + version;
    }

    public int version() {
        return version;
    }

    public Message title() {
        return Message.of("people.agreement." + name());
    }

    /** Which agreement an edition is of. */
    static Agreement ofEdition(String edition) {
        return Arrays.stream(values())
                .filter(agreement -> edition.startsWith(agreement.file + "-"))
                .findFirst()
                .orElseThrow();
    }

    static int versionOf(String edition) {
        return Integer.parseInt(edition.substring(edition.lastIndexOf('-') + 1));
    }
}
