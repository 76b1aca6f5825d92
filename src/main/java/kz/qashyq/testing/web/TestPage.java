package kz.qashyq.testing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.assembly.Part;
import kz.qashyq.testing.assembly.Soundness;
import kz.qashyq.testing.assembly.Test;
import kz.qashyq.testing.bank.QuestionRow;
import kz.qashyq.testing.bank.Topic;

/**
 * A test and what it consists of.
 *
 * @param byId questions in use, to name the chosen ones
 * @param bank the same, to choose from
 */
public record TestPage(
        Test test,
        Discipline discipline,
        boolean mayWrite,
        Soundness soundness,
        Map<QuestionId, QuestionRow> byId,
        List<QuestionRow> bank,
        List<Topic> topics)
        implements View {
    public boolean mayChange() {
        return mayWrite && !test.ready();
    }

    public String path() {
        return "/testing/tests/" + test.id();
    }

    public Optional<QuestionRow> chosen(Part part) {
        return part.question().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    public Optional<Localized> topicOf(Part part) {
        return part.topic()
                .flatMap(id -> topics.stream()
                        .filter(topic -> topic.id().equals(id))
                        .map(Topic::title)
                        .findFirst());
    }

    /** What is not in it yet. */
    public List<QuestionRow> choosable() {
        return bank.stream()
                .filter(row -> test.parts().stream()
                        .noneMatch(
                                part -> part.question().filter(row.id()::equals).isPresent()))
                .toList();
    }
}
