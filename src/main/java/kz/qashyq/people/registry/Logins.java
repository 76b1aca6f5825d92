package kz.qashyq.people.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Logins: what one may be, and how one is made from a name. */
final class Logins {
    static final int LONGEST = 40;

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?");

    private final Set<String> taken;
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /** @param taken lower case */
    Logins(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    static boolean isAllowed(String login) {
        return login.length() >= 3 && ALLOWED.matcher(login).matches();
    }

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** айгерім сәтқұлова becomes aigerim.satqulova. */
    static String base(String givenName, String familyName) {
        var login = Transliteration.latin(givenName) + "." + Transliteration.latin(familyName);
        if (login.startsWith(".")) login = login.substring(1);
        if (login.endsWith(".")) login = login.substring(0, login.length() - 1);
        if (login.length() < 3) login = "user";
        var longest = LONGEST - 5;
        return login.length() > longest ? login.substring(0, longest).replaceAll("\\.$", "") : login;
    }

    /** The base, or with the first number that makes it unique; taken from now on. Namesakes go on where the last one stopped. */
    String take(String base) {
        var login = base;
        var number = lastNumbers.getOrDefault(base, 1);
        while (!taken.add(login)) login = base + ++number;
        lastNumbers.put(base, number);
        return login;
    }
}
