package kz.qashyq.footprint.trace;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.xapi.Ifi;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Thing;
import org.jspecify.annotations.Nullable;

/** The words in which our modules' deeds are said: verbs and types of ADL, the video profile and Activity Streams first. */
public final class Vocabulary {
    /** A space of names, not an address: it never changes, wherever an installation answers. */
    public static final String HOME = "https://qashyq.kz";

    /** The account of a person: this home page and the person's id as its name. */
    public static final String PEOPLE = HOME + "/people";

    private static final String ADL = "http://adlnet.gov/expapi/verbs/";
    private static final String VIDEO = "https://w3id.org/xapi/video/";

    public static final String LOGGED_IN = "https://w3id.org/xapi/adl/verbs/logged-in";
    public static final String LOGGED_OUT = "https://w3id.org/xapi/adl/verbs/logged-out";
    public static final String INITIALIZED = ADL + "initialized";
    public static final String EXPERIENCED = ADL + "experienced";
    public static final String ATTEMPTED = ADL + "attempted";
    public static final String COMPLETED = ADL + "completed";
    public static final String SCORED = ADL + "scored";
    public static final String PLAYED = VIDEO + "verbs/played";
    public static final String SUBMITTED = "http://activitystrea.ms/schema/1.0/submit";

    /** Result: "0[.]12[,]20[.]45", the seconds or pages that were seen. */
    public static final String SEGMENTS = VIDEO + "extensions/played-segments";

    public static final String TIME = VIDEO + "extensions/time";
    public static final String PROGRESS = VIDEO + "extensions/progress";

    /** Context: how long the whole is, in seconds or pages. */
    public static final String LENGTH = VIDEO + "extensions/length";

    /** Context: the deadline that held for this person, ISO 8601. */
    public static final String DUE = HOME + "/xapi/extensions/due";

    private static final Map<Thing.Kind, String> TYPES = Map.ofEntries(
            Map.entry(Thing.Kind.INSTITUTION, "http://activitystrea.ms/schema/1.0/organization"),
            Map.entry(Thing.Kind.DISCIPLINE, HOME + "/xapi/types/discipline"),
            Map.entry(Thing.Kind.COURSE, "http://adlnet.gov/expapi/activities/course"),
            Map.entry(Thing.Kind.LECTURE, "http://adlnet.gov/expapi/activities/lesson"),
            Map.entry(Thing.Kind.VIDEO, VIDEO + "activity-type/video"),
            Map.entry(Thing.Kind.DOCUMENT, "http://id.tincanapi.com/activitytype/document"),
            Map.entry(Thing.Kind.FILE, "http://adlnet.gov/expapi/activities/file"),
            Map.entry(Thing.Kind.LINK, "http://adlnet.gov/expapi/activities/link"),
            Map.entry(Thing.Kind.TASK, "http://id.tincanapi.com/activitytype/school-assignment"),
            Map.entry(Thing.Kind.TEST, "http://adlnet.gov/expapi/activities/assessment"),
            Map.entry(Thing.Kind.EXAM, HOME + "/xapi/types/exam"),
            Map.entry(Thing.Kind.JOURNAL_WORK, HOME + "/xapi/types/journal-work"));

    private static final Map<String, Thing.Kind> KINDS = TYPES.entrySet().stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Vocabulary() {}

    /** The key of the chain in which a person's statements stand. */
    public static UUID actor(PersonId person) {
        return Ifi.key(Ifi.account(PEOPLE, person.toString()));
    }

    /** What stands in a course lies below {@code /courses/}: one place a kind. */
    public static String activity(Thing thing) {
        return activity(thing.kind(), thing.id());
    }

    public static String activity(Thing.Kind kind, UUID id) {
        return switch (kind) {
            case INSTITUTION -> HOME + "/institution";
            case COURSE -> HOME + "/courses/" + id;
            case DISCIPLINE -> HOME + "/disciplines/" + id;
            case LECTURE, VIDEO, DOCUMENT, FILE, LINK, TASK ->
                HOME + "/courses/" + kind.name().toLowerCase(Locale.ROOT) + "s/" + id;
            case TEST -> HOME + "/tests/" + id;
            case EXAM -> HOME + "/exams/" + id;
            case JOURNAL_WORK -> HOME + "/journal/works/" + id;
        };
    }

    public static String type(Thing.Kind kind) {
        return java.util.Objects.requireNonNull(TYPES.get(kind));
    }

    /** The kind behind an activity's type; null for types that other platforms use and we do not. */
    public static Thing.@Nullable Kind kind(String type) {
        return KINDS.get(type);
    }

    /** The last part of one of our own activity ids; null for others'. */
    public static @Nullable UUID idIn(String activity) {
        if (!activity.startsWith(HOME + "/")) return null;
        try {
            return UUID.fromString(activity.substring(activity.lastIndexOf('/') + 1));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
