package kz.qashyq.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.testing.assembly.Test;
import kz.qashyq.testing.assembly.TestSheets;
import kz.qashyq.testing.assembly.Tickets;
import kz.qashyq.testing.bank.QuestionVersion;
import kz.qashyq.testing.bank.QuestionVersions;
import kz.qashyq.testing.marking.Marking;
import org.springframework.stereotype.Component;

/**
 * The door for those who examine: a {@link Test} is their blueprint, attempts and answers are their own. Who may read what
 * this door gives, its caller has asked; keys come only from {@link #marker} and {@link #keys}.
 */
@Component
public class ExamPapers {
    private final TestSheets sheets;
    private final QuestionVersions versions;

    ExamPapers(TestSheets sheets, QuestionVersions versions) {
        this.sheets = sheets;
        this.versions = versions;
    }

    /** Reads the test and its bank now; thousands of papers are then drawn without asking again. */
    public PaperSource source(TestId test) {
        var sheet = sheet(test);
        var papers = sheets.source(sheet);
        return new PaperSource() {
            @Override
            public List<PaperItem> draw(long seed) {
                return papers.apply(seed).stream()
                        .map(it -> new PaperItem(new QuestionVersionId(it.version()), it.options(), it.points()))
                        .toList();
            }

            @Override
            public Optional<Integer> ticket(long seed) {
                return Tickets.drawn(sheet.parts(), seed);
            }
        };
    }

    /** What a candidate may see; unknown ids are left out. */
    public Map<QuestionVersionId, AskedQuestion> asked(Collection<QuestionVersionId> questions) {
        return each(questions, QuestionVersion::asked);
    }

    /** Reads the keys of these questions now. */
    public Marker marker(Collection<QuestionVersionId> questions) {
        var bodies = each(questions, QuestionVersion::body);
        return (question, answer) -> {
            var body = bodies.get(question);
            if (body == null) throw new IllegalArgumentException("a marker without question " + question);
            if (body instanceof QuestionBody.ByHand) return Optional.empty();
            return Optional.of(Marking.share(body, answer).setScale(4, RoundingMode.HALF_UP));
        };
    }

    /** What is right in these questions, and why. Only for feedback that is due and for those who may read the key. */
    public Map<QuestionVersionId, QuestionKey> keys(Collection<QuestionVersionId> questions) {
        return each(questions, QuestionVersion::key);
    }

    /** What makes the test unsound and which translations it lacks; empty when nothing stands in the way. */
    public List<Message> shortcomings(TestId test) {
        var soundness = sheets.soundnessForExam(sheet(test));
        return Stream.concat(soundness.faults().stream(), soundness.warnings().stream())
                .toList();
    }

    /** The test as a blueprint: whether papers can be drawn from it, and what they will be like. */
    public Blueprint blueprint(TestId test) {
        return sheets.blueprint(sheet(test));
    }

    /** How many questions a paper has. */
    public int questions(TestId test) {
        return sheet(test).questions();
    }

    /** The most a paper can earn. */
    public BigDecimal points(TestId test) {
        return sheet(test).most();
    }

    private Test sheet(TestId test) {
        return sheets.find(test).orElseThrow(Refusal::notFound);
    }

    private <T> Map<QuestionVersionId, T> each(
            Collection<QuestionVersionId> questions, Function<QuestionVersion, T> part) {
        var found = new HashMap<QuestionVersionId, T>();
        versions.find(questions).forEach((id, version) -> found.put(id, part.apply(version)));
        return Map.copyOf(found);
    }
}
