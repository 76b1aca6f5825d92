package kz.qashyq.exams.web;

import java.util.HashMap;
import java.util.Map;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.exams.replay.Replays;
import kz.qashyq.exams.seat.LockedPapers;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AskedQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How an attempt's answers came about. For candidates, whoever's it is, there is no such page. */
@Controller
class ReplayController {
    private final Replays replays;
    private final Preparation preparation;
    private final LockedPapers papers;
    private final BoardAccess access;
    private final People people;
    private final Files files;

    ReplayController(
            Replays replays,
            Preparation preparation,
            LockedPapers papers,
            BoardAccess access,
            People people,
            Files files) {
        this.replays = replays;
        this.preparation = preparation;
        this.papers = papers;
        this.access = access;
        this.people = people;
        this.files = files;
    }

    @GetMapping("/exams/attempts/{attempt}/replay")
    @PermitSignedIn
    View show(@PathVariable AttemptId attempt, Me me) {
        var open = access.toReplay(me, attempt);
        var person = open.attempt().person();
        var questions = questions(attempt);
        var replay = replays.of(open.attempt());
        return new ReplayPage(
                open.exam(),
                open.attempt(),
                people.find(person).map(Person::listName).orElse(""),
                questions,
                replay,
                files.find(ReplayPage.files(questions, replay)));
    }

    private Map<Integer, AskedQuestion> questions(AttemptId attempt) {
        var questions = new HashMap<Integer, AskedQuestion>();
        for (var it : papers.shown(preparation.paper(attempt).orElseThrow().items()))
            questions.put(it.position(), it.question());
        return questions;
    }
}
