package pages.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.qashyq.platform.i18n.Localized;

/**
 * An invented academy in the middle of its term: 2,000 people, 100 courses, one of them with 200 learners and 60 items whose
 * journal is 200 × 30. Everything follows from numbers, so two runs on one day measure the same rows.
 */
public final class Academy {
    static final int PEOPLE = 2000;
    static final int TEACHERS = 59;
    /** The group whose course is measured; everybody else studies in groups of thirty. */
    public static final int BIG_GROUP = 200;
    static final int GROUP = 30;
    static final int COURSES = 100;
    /** How many courses the big group attends at once. */
    static final int COURSES_OF_BIG_GROUP = 6;
    static final int SECTIONS = 15;
    static final int SECTIONS_OF_OTHERS = 8;
    /** Sections behind us; the next one is being studied. */
    public static final int SECTIONS_STUDIED = 8;
    public static final int QUESTIONS = 30;

    private static final long IDS_BEGIN = Instant.parse("2026-01-05T03:00:00Z").toEpochMilli();
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    static final LocalDate TERM_BEGIN = LocalDate.now(ZONE).minusDays(60);

    private Academy() {}

    /** The id of the n-th of its kind, shaped like those the product makes. */
    public static UUID id(String kind, int n) {
        var mixed = (kind.hashCode() * 31L + n) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        return new UUID(
                ((IDS_BEGIN + n) << 16) | 0x7000L | (kind.hashCode() & 0x0FFFL),
                (mixed & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    /** A number below the bound that is the same every time for the same place. */
    static int draw(int bound, int... place) {
        var mixed = 17L;
        for (var part : place) mixed = (mixed * 31 + part) * 0x9E3779B97F4A7C15L;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 32), bound);
    }

    public static String login(int person) {
        return "bench-%04d".formatted(person);
    }

    static IntStream teachers() {
        return IntStream.rangeClosed(1, TEACHERS);
    }

    /** The first of them are the big group. */
    static IntStream learners() {
        return IntStream.range(TEACHERS + 1, PEOPLE);
    }

    static int groups() {
        return 1 + (learnerCount() - BIG_GROUP + GROUP - 1) / GROUP;
    }

    private static int learnerCount() {
        return PEOPLE - TEACHERS - 1;
    }

    static int groupOf(int learner) {
        var place = learner - TEACHERS - 1;
        return place < BIG_GROUP ? 0 : 1 + (place - BIG_GROUP) / GROUP;
    }

    public static int learnerOfBigGroup(int n) {
        return TEACHERS + 1 + n % BIG_GROUP;
    }

    static IntStream membersOf(int group) {
        return learners().filter(learner -> groupOf(learner) == group);
    }

    public static int teacherOf(int course) {
        return 1 + course % TEACHERS;
    }

    static int groupOfCourse(int course) {
        return course < COURSES_OF_BIG_GROUP ? 0 : 1 + (course - COURSES_OF_BIG_GROUP) % (groups() - 1);
    }

    static int sectionsOf(int course) {
        return course == 0 ? SECTIONS : SECTIONS_OF_OTHERS;
    }

    static LocalDate dueOf(int section) {
        return TERM_BEGIN.plusDays(7L * (section + 1));
    }

    static Instant momentOf(LocalDate day) {
        return day.atTime(18, 0).atZone(ZONE).toInstant();
    }

    static String titled(String kk, String ru, String en, int number) {
        return Localized.of(number + "-" + kk, ru + " " + number, en + " " + number).json();
    }
}
