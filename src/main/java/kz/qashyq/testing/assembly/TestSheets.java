package kz.qashyq.testing.assembly;

import java.util.List;
import java.util.Optional;
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

    /** The paper that a seed gives now. */
    public List<Drawn> paper(Test test, long seed) {
        return PaperDraw.draw(test.parts(), candidates.of(test.id()), test.settings(), seed);
    }
}
