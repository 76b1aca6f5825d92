package kz.qashyq.testing.assembly;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.NewTest;
import kz.qashyq.testing.PartDraw;
import kz.qashyq.testing.PartId;
import kz.qashyq.testing.PartTerms;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every change of a test. Only a draft changes; papers already drawn keep what they have. */
@Service
public class TestWriting {
    private final TestRepository tests;
    private final PartRepository parts;
    private final TestSheets sheets;
    private final Audit audit;
    private final Clock clock;

    TestWriting(TestRepository tests, PartRepository parts, TestSheets sheets, Audit audit, Clock clock) {
        this.tests = tests;
        this.parts = parts;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public TestId create(DisciplineId discipline, NewTest test, PersonId by) {
        if (test.title().isEmpty()) throw Refusal.invalid("testing.fault.noTitle");
        var id = TestId.next();
        tests.add(id, discipline, test, by, clock.instant());
        audit.record(by, "testing.deed.testCreated", id, Map.of("title", test.title()));
        return id;
    }

    @Transactional
    public void change(TestId id, NewTest test, PersonId by) {
        requireDraft(id);
        tests.change(id, test);
        audit.record(by, "testing.deed.testChanged", id, Map.of("title", test.title(), "settings", test.settings()));
    }

    @Transactional
    public void choose(TestId id, List<QuestionId> questions, PartTerms terms, PersonId by) {
        requireDraft(id);
        for (var question : questions) parts.choose(PartId.next(), id, question, terms);
        audit.record(by, "testing.deed.questionsChosen", id, Map.of("count", questions.size()));
    }

    @Transactional
    public void draw(TestId id, PartDraw draw, PartTerms terms, PersonId by) {
        requireDraft(id);
        parts.draw(PartId.next(), id, draw, terms);
        audit.record(by, "testing.deed.drawAdded", id, Map.of("count", draw.count(), "points", terms.points()));
    }

    @Transactional
    public void changePart(TestId id, PartId part, int draw, PartTerms terms, PersonId by) {
        requireDraft(id);
        requirePart(id, part);
        parts.change(part, draw, terms);
        audit.record(by, "testing.deed.partChanged", id, Map.of("count", draw, "points", terms.points()));
    }

    @Transactional
    public void removePart(TestId id, PartId part, PersonId by) {
        requireDraft(id);
        requirePart(id, part);
        parts.remove(id, part);
        audit.record(by, "testing.deed.partRemoved", id, Map.of());
    }

    @Transactional
    public void movePartUp(TestId id, PartId part) {
        requireDraft(id);
        parts.moveUp(id, requirePart(id, part).position());
    }

    /** From now on people can be given it. */
    @Transactional
    public void makeReady(TestId id, PersonId by) {
        requireDraft(id);
        var test = sheets.find(id).orElseThrow(Refusal::notFound);
        var soundness = sheets.soundness(test);
        if (!soundness.isSound())
            throw Refusal.conflict("testing.sound.notReady", soundness.faults().getFirst());
        tests.setReady(id, true);
        audit.record(by, "testing.deed.testReady", id, Map.of("questions", test.questions()));
    }

    /** Nobody can begin it until it is ready again; who has begun goes on. */
    @Transactional
    public void backToDraft(TestId id, PersonId by) {
        if (tests.lockReady(id).isEmpty()) throw Refusal.notFound();
        tests.setReady(id, false);
        audit.record(by, "testing.deed.testDraft", id, Map.of());
    }

    private void requireDraft(TestId id) {
        if (tests.lockReady(id).orElseThrow(Refusal::notFound)) throw Refusal.conflict("testing.fault.ready");
    }

    private Part requirePart(TestId id, PartId part) {
        return parts.of(id).stream()
                .filter(it -> it.id().equals(part))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
