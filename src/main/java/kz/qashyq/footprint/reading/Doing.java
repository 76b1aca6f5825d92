package kz.qashyq.footprint.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.platform.i18n.Message;

/** What somebody did, told by the verb, as the pages name it. */
public enum Doing {
    LOGGED_IN("key", Vocabulary.LOGGED_IN),
    LOGGED_OUT("logout", Vocabulary.LOGGED_OUT),
    OPENED("eye", Vocabulary.INITIALIZED, "http://adlnet.gov/expapi/verbs/launched"),
    STUDIED("book", Vocabulary.EXPERIENCED, Vocabulary.PLAYED, "http://adlnet.gov/expapi/verbs/progressed"),
    COMPLETED("check-circle", Vocabulary.COMPLETED, "http://adlnet.gov/expapi/verbs/passed"),
    HANDED_IN("upload", Vocabulary.SUBMITTED),
    ATTEMPTED("test", Vocabulary.ATTEMPTED),
    MARKED("journal", Vocabulary.SCORED),
    EARNED("shield", "http://id.tincanapi.com/verb/earned"),

    /** A verb that only other platforms use; the statement's own words are shown. */
    OTHER("link");

    private static final Map<String, Doing> BY_VERB = Arrays.stream(values())
            .flatMap(it -> it.verbs.stream().map(verb -> Map.entry(verb, it)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String icon;
    private final List<String> verbs;

    Doing(String icon, String... verbs) {
        this.icon = icon;
        this.verbs = List.of(verbs);
    }

    public static Doing by(String verb) {
        return BY_VERB.getOrDefault(verb, OTHER);
    }

    public static String[] verbs(Collection<Doing> doings) {
        return doings.stream().flatMap(it -> it.verbs.stream()).toArray(String[]::new);
    }

    public String icon() {
        return icon;
    }

    public Message title() {
        return Message.of("footprint.reading.doing." + name());
    }
}
