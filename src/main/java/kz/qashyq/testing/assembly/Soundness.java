package kz.qashyq.testing.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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
    public static Soundness of(Test test, List<Candidate> bank) {
        var faults = new ArrayList<Message>();
        if (test.parts().isEmpty()) faults.add(Message.of("testing.sound.empty"));
        faults.addAll(shallow(test.parts(), bank));
        retired(test.parts(), bank, faults);
        return new Soundness(List.copyOf(faults), untranslated(test, bank));
    }

    public boolean isSound() {
        return faults.isEmpty();
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
