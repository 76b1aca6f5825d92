package kz.qashyq.testing.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import kz.qashyq.testing.Blueprint;
import kz.qashyq.testing.TestId;
import org.springframework.stereotype.Component;

/** Reads tests whole. */
@Component
public class TestSheets {
    private final TestRepository tests;
    private final PartRepository parts;
    private final CandidateRepository candidates;

    TestSheets(TestRepository tests, PartRepository parts, CandidateRepository candidates) {
        this.tests = tests;
        this.parts = parts;
        this.candidates = candidates;
    }

    public Optional<Test> find(TestId id) {
        return tests.find(id, parts.of(id));
    }

    public Soundness soundness(Test test) {
        return Soundness.of(test, candidates.of(test.id()));
    }

    /** For an exam, where a person marks what does not mark itself. */
    public Soundness soundnessForExam(Test test) {
        return Soundness.forExam(test, candidates.of(test.id()));
    }

    /** Reads the bank once for all that an exam's setter asks. */
    public Blueprint blueprint(Test test) {
        var bank = candidates.of(test.id());
        var soundness = Soundness.forExam(test, bank);
        return new Blueprint(
                soundness.faults(),
                soundness.warnings(),
                test.questions(),
                test.most(),
                Tickets.of(test.parts()).size(),
                Soundness.hasHandwork(test, bank));
    }

    /** The paper that a seed gives now. */
    public List<Drawn> paper(Test test, long seed) {
        return source(test).apply(seed);
    }

    /** Papers by seed from the bank as it is now: read once, drawn as often as needed. */
    public LongFunction<List<Drawn>> source(Test test) {
        var bank = candidates.of(test.id());
        return seed -> PaperDraw.draw(test.parts(), bank, test.settings(), seed);
    }
}
