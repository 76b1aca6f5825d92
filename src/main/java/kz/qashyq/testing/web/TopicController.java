package kz.qashyq.testing.web;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.bank.BankWriting;
import kz.qashyq.testing.bank.TopicRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The topics of a bank. */
@Controller
class TopicController {
    private final BankAccess access;
    private final TopicRepository topics;
    private final BankWriting bank;

    TopicController(BankAccess access, TopicRepository topics, BankWriting bank) {
        this.access = access;
        this.topics = topics;
        this.bank = bank;
    }

    @GetMapping("/testing/disciplines/{discipline}/topics")
    @Permit({Role.TEACHER, Role.METHODIST})
    View index(@PathVariable DisciplineId discipline, Me me) {
        var open = access.toRead(me, discipline);
        return new TopicsPage(
                open.discipline(), open.mayWrite(), topics.of(discipline), Localized.empty(), FormErrors.none());
    }

    @PostMapping("/testing/disciplines/{discipline}/topics")
    @Permit(Role.TEACHER)
    View create(
            @PathVariable DisciplineId discipline,
            @RequestParam(name = "title.kk", defaultValue = "") String kk,
            @RequestParam(name = "title.ru", defaultValue = "") String ru,
            @RequestParam(name = "title.en", defaultValue = "") String en,
            Me me) {
        var it = access.toWrite(me, discipline);
        var title = Localized.of(kk, ru, en);
        if (title.isEmpty())
            return new TopicsPage(
                    it, true, topics.of(discipline), title, FormErrors.none().add("title.kk", "testing.fault.noTitle"));
        bank.addTopic(discipline, title, me.id());
        return Redirect.to("/testing/disciplines/" + discipline + "/topics").saying("testing.topics.added", title);
    }

    @PostMapping("/testing/topics/{topic}")
    @Permit(Role.TEACHER)
    View update(
            @PathVariable BankTopicId topic,
            @RequestParam(name = "title.kk", defaultValue = "") String kk,
            @RequestParam(name = "title.ru", defaultValue = "") String ru,
            @RequestParam(name = "title.en", defaultValue = "") String en,
            Me me) {
        var discipline = topics.disciplineOf(topic).orElseThrow(Refusal::notFound);
        access.toWrite(me, discipline);
        bank.renameTopic(topic, Localized.of(kk, ru, en), me.id());
        return Redirect.to("/testing/disciplines/" + discipline + "/topics").saying("testing.topics.renamed");
    }
}
