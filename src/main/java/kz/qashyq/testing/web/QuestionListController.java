package kz.qashyq.testing.web;

import java.util.Arrays;
import java.util.Optional;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.bank.QuestionFilter;
import kz.qashyq.testing.bank.QuestionList;
import kz.qashyq.testing.bank.Topic;
import kz.qashyq.testing.bank.TopicRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A bank, narrowed as one wishes. */
@Controller
class QuestionListController {
    private final BankAccess access;
    private final QuestionList questions;
    private final TopicRepository topics;

    QuestionListController(BankAccess access, QuestionList questions, TopicRepository topics) {
        this.access = access;
        this.questions = questions;
        this.topics = topics;
    }

    @GetMapping("/testing/disciplines/{discipline}/questions")
    @Permit({Role.TEACHER, Role.METHODIST})
    View show(
            @PathVariable DisciplineId discipline,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String difficulty,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(defaultValue = "1") int page,
            Me me) {
        var open = access.toRead(me, discipline);
        var themes = topics.of(discipline);
        var filter = new QuestionFilter(
                search.strip(),
                topic(topic, themes),
                kind(kind),
                Optional.of(difficulty).filter(it -> it.matches("[123]")).map(Integer::valueOf),
                Language.byCode(missing),
                retired);
        var at = Math.clamp(page, 1, 10_000);
        var shown = questions.page(discipline, filter, at, QuestionList.PAGE);
        return new QuestionListPage(open.discipline(), open.mayWrite(), themes, filter, shown, at);
    }

    static Optional<QuestionKind> kind(String name) {
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    static Optional<BankTopicId> topic(String id, Iterable<Topic> topics) {
        for (var topic : topics) if (topic.id().toString().equals(id)) return Optional.of(topic.id());
        return Optional.empty();
    }
}
