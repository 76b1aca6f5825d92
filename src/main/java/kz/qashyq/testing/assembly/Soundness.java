package kz.qashyq.testing.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.testing.QuestionId;

/**
 * Can this test be given to people?
 *
 * @param faults what forbids it
 * @param warnings what its teacher should know
 */
public record Soundness(List<Message> faults, List<Message> warnings) {
    /** A test marks itself: nothing in it may wait for a person. */
    public static Soundness of(Test test, List<Candidate> bank) {
        var faults = faults(test, bank);
        for (var part : test.parts()) {
            if (part.byHand() || isChosenByHand(part, bank))
                faults.add(Message.of("testing.sound.byHand", part.position()));
        }
        return new Soundness(List.copyOf(faults), untranslated(test, bank));
    }

    /** An exam also takes what a person marks. */
    public static Soundness forExam(Test test, List<Candidate> bank) {
        return new Soundness(List.copyOf(faults(test, bank)), untranslated(test, bank));
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    private static List<Message> faults(Test test, List<Candidate> bank) {
        var faults = new ArrayList<Message>();
        if (test.parts().isEmpty()) faults.add(Message.of("testing.sound.empty"));
        unequal(test.parts()).ifPresent(faults::add);
        Tickets.sheets(test.parts()).stream()
                .flatMap(sheet -> shallow(sheet, bank).stream())
                .distinct()
                .forEach(faults::add);
        retired(test.parts(), bank, faults);
        return faults;
    }

    /** ASM-04: whichever ticket one draws, there is as much to answer and as much to earn. */
    private static Optional<Message> unequal(List<Part> parts) {
        var sheets = Tickets.sheets(parts);
        var first = sheets.getFirst();
        for (int i = 1; i < sheets.size(); i++) {
            var other = sheets.get(i);
            var same = Test.questions(other) == Test.questions(first)
                    && Test.points(other).compareTo(Test.points(first)) == 0;
            if (same) continue;
            var tickets = Tickets.of(parts);
            return Optional.of(Message.of(
                    "testing.sound.tickets",
                    tickets.getFirst(),
                    Test.questions(first),
                    Test.points(first),
                    tickets.get(i),
                    Test.questions(other),
                    Test.points(other)));
        }
        return Optional.empty();
    }

    /** Does anything in its papers wait for a person? */
    static boolean hasHandwork(Test test, List<Candidate> bank) {
        return test.parts().stream().anyMatch(part -> part.byHand() || isChosenByHand(part, bank));
    }

    private static boolean isChosenByHand(Part part, List<Candidate> bank) {
        return part.question().isPresent()
                && bank.stream().anyMatch(candidate -> candidate.byHand() && part.takes(candidate));
    }

    /**
     * A part is safe when enough is left for it even if every part before it took what this one could have had. It may refuse
     * a bank that would just do; it never lets through one that could run short at a start.
     */
    private static List<Message> shallow(List<Part> parts, List<Candidate> bank) {
        var faults = new ArrayList<Message>();
        var earlier = new ArrayList<Part>();
        for (var part : PaperDraw.inOrderOfNeed(parts, bank)) {
            var pool = pool(part, bank);
            var losable = earlier.stream()
                    .mapToLong(other -> Math.min(
                            other.draw(),
                            pool(other, bank).stream().filter(pool::contains).count()))
                    .sum();
            var left = Math.max(0, pool.size() - losable);
            if (part.question().isEmpty() && left < part.draw())
                faults.add(Message.of("testing.sound.shallow", part.position(), part.draw(), left));
            earlier.add(part);
        }
        return faults;
    }

    private static HashSet<QuestionId> pool(Part part, List<Candidate> bank) {
        var pool = new HashSet<QuestionId>();
        bank.stream().filter(part::takes).forEach(candidate -> pool.add(candidate.question()));
        return pool;
    }

    private static void retired(List<Part> parts, List<Candidate> bank, List<Message> faults) {
        for (var part : parts) {
            if (part.question().isPresent() && bank.stream().anyMatch(it -> it.retired() && part.takes(it)))
                faults.add(Message.of("testing.sound.retired", part.position()));
        }
    }

    private static List<Message> untranslated(Test test, List<Candidate> bank) {
        var missing = new EnumMap<Language, Integer>(Language.class);
        for (var candidate : bank) {
            if (test.parts().stream().noneMatch(part -> part.takes(candidate))) continue;
            candidate.missing().forEach(language -> missing.merge(language, 1, Integer::sum));
        }
        var warnings = new ArrayList<Message>();
        missing.forEach(
                (language, count) -> warnings.add(Message.of("testing.sound.untranslated", language.ownName(), count)));
        for (var language : test.title().missing())
            warnings.add(Message.of("testing.sound.titleUntranslated", language.ownName()));
        if (!test.instructions().isEmpty()) {
            for (var language : test.instructions().missing())
                warnings.add(Message.of("testing.sound.instructionsUntranslated", language.ownName()));
        }
        return List.copyOf(warnings);
    }
}
