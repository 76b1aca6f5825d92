package kz.qashyq.testing.bank;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.NewQuestion;
import kz.qashyq.testing.QuestionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every change of a bank. A change of a question is a new version: papers keep the one their reader saw. */
@Service
public class BankWriting {
    private final QuestionRepository questions;
    private final TopicRepository topics;
    private final QuestionFiles files;
    private final Audit audit;
    private final Clock clock;

    BankWriting(QuestionRepository questions, TopicRepository topics, QuestionFiles files, Audit audit, Clock clock) {
        this.questions = questions;
        this.topics = topics;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public BankTopicId addTopic(DisciplineId discipline, Localized title, PersonId by) {
        if (title.isEmpty()) throw Refusal.invalid("testing.fault.noTitle");
        var number =
                topics.of(discipline).stream().mapToInt(Topic::number).max().orElse(0) + 1;
        var id = BankTopicId.next();
        topics.add(id, discipline, number, title);
        audit.record(by, "testing.deed.topicAdded", id, Map.of("title", title));
        return id;
    }

    @Transactional
    public void renameTopic(BankTopicId id, Localized title, PersonId by) {
        if (title.isEmpty()) throw Refusal.invalid("testing.fault.noTitle");
        topics.rename(id, title);
        audit.record(by, "testing.deed.topicRenamed", id, Map.of("title", title));
    }

    @Transactional
    public QuestionId add(NewQuestion typed, PersonId by) {
        var id = QuestionId.next();
        var question = settled(typed, id, by);
        var discipline = topics.disciplineOf(question.topic()).orElseThrow(Refusal::notFound);
        questions.add(id, discipline, question);
        addVersion(id, 1, question, by);
        audit.record(by, "testing.deed.questionAdded", id, Map.of("text", QuestionHtml.plain(question.text())));
        return id;
    }

    @Transactional
    public List<QuestionId> addAll(List<NewQuestion> many, PersonId by) {
        return many.stream().map(question -> add(question, by)).toList();
    }

    /** The kind stays: statistics of its answers would mean nothing otherwise. */
    @Transactional
    public void revise(QuestionId id, NewQuestion typed, PersonId by) {
        var version = questions.lockVersion(id).orElseThrow(Refusal::notFound) + 1;
        var question = settled(typed, id, by);
        addVersion(id, version, question, by);
        questions.turnTo(id, version, question);
        audit.record(
                by,
                "testing.deed.questionRevised",
                id,
                Map.of("version", version, "text", QuestionHtml.plain(question.text())));
    }

    @Transactional
    public void retire(QuestionId id, PersonId by) {
        questions.readyTestsWith(id).stream().findFirst().ifPresent(title -> {
            throw Refusal.conflict("testing.fault.inReadyTest", title);
        });
        questions.retire(id, clock.instant());
        audit.record(by, "testing.deed.questionRetired", id, Map.of());
    }

    @Transactional
    public void bringBack(QuestionId id, PersonId by) {
        questions.bringBack(id);
        audit.record(by, "testing.deed.questionBroughtBack", id, Map.of());
    }

    public Map<Integer, BankTopicId> topics(DisciplineId discipline) {
        return topics.of(discipline).stream().collect(Collectors.toMap(Topic::number, Topic::id));
    }

    /** Its text cleaned, its files its own. */
    private NewQuestion settled(NewQuestion typed, QuestionId id, PersonId by) {
        var question = typed.withText(QuestionHtml.clean(typed.text()));
        refuseFaulty(question);
        return question.withText(files.taken(question.text(), id, by));
    }

    private void addVersion(QuestionId id, int number, NewQuestion question, PersonId by) {
        files.keep(questions.addVersion(id, number, question, by, clock.instant()), question.text());
    }

    private static void refuseFaulty(NewQuestion question) {
        QuestionFaults.of(question).all().values().stream().findFirst().ifPresent(fault -> {
            throw Refusal.invalid(fault.key(), fault.arguments().toArray());
        });
    }
}
