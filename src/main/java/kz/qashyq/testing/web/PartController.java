package kz.qashyq.testing.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.PartDraw;
import kz.qashyq.testing.PartId;
import kz.qashyq.testing.PartTerms;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.assembly.TestWriting;
import kz.qashyq.testing.bank.TopicRepository;
import kz.qashyq.testing.marking.TypedNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a test consists of. */
@Controller
class PartController {
    private static final int MOST_DRAWN = 200;
    private static final int MOST_TICKETS = 99;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    private final BankAccess access;
    private final TestWriting tests;
    private final TopicRepository topics;

    PartController(BankAccess access, TestWriting tests, TopicRepository topics) {
        this.access = access;
        this.tests = tests;
        this.topics = topics;
    }

    @PostMapping("/testing/tests/{test}/questions")
    @Permit(Role.TEACHER)
    View choose(
            @PathVariable TestId test,
            @RequestParam(defaultValue = "") List<QuestionId> question,
            @RequestParam(defaultValue = "1") String points,
            @RequestParam(defaultValue = "") String ticket,
            Me me) {
        access.toWrite(me, test);
        if (question.isEmpty()) throw Refusal.invalid("testing.fault.nothingChosen");
        tests.choose(test, question, terms(points, ticket), me.id());
        return back(test, "testing.parts.added");
    }

    @PostMapping("/testing/tests/{test}/draws")
    @Permit(Role.TEACHER)
    View draw(
            @PathVariable TestId test,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String difficulty,
            @RequestParam(defaultValue = "false") boolean byHand,
            @RequestParam(defaultValue = "") String draw,
            @RequestParam(defaultValue = "1") String points,
            @RequestParam(defaultValue = "") String ticket,
            Me me) {
        var open = access.toWrite(me, test);
        var drawn = new PartDraw(
                QuestionListController.topic(topic, topics.of(open.it().discipline())),
                Optional.of(difficulty).filter(it -> it.matches("[123]")).map(Integer::valueOf),
                byHand,
                count(draw));
        tests.draw(test, drawn, terms(points, ticket), me.id());
        return back(test, "testing.parts.added");
    }

    @PostMapping("/testing/tests/{test}/parts/{part}")
    @Permit(Role.TEACHER)
    View update(
            @PathVariable TestId test,
            @PathVariable PartId part,
            @RequestParam(defaultValue = "change") String deed,
            @RequestParam(defaultValue = "1") String draw,
            @RequestParam(defaultValue = "1") String points,
            @RequestParam(defaultValue = "") String ticket,
            Me me) {
        access.toWrite(me, test);
        switch (deed) {
            case "up" -> tests.movePartUp(test, part);
            case "remove" -> tests.removePart(test, part, me.id());
            default -> tests.changePart(test, part, count(draw), terms(points, ticket), me.id());
        }
        return back(test, "testing.parts.changed");
    }

    private static Redirect back(TestId test, String said) {
        return Redirect.to("/testing/tests/" + test).saying(said);
    }

    private static int count(String typed) {
        var errors = FormErrors.none();
        var count = errors.integer("draw", typed, 1, MOST_DRAWN);
        if (errors.any()) throw Refusal.invalid("testing.fault.count", MOST_DRAWN);
        return count;
    }

    private static PartTerms terms(String points, String ticket) {
        return new PartTerms(worth(points), ticket(ticket));
    }

    private static Optional<Integer> ticket(String typed) {
        if (typed.isBlank()) return Optional.empty();
        var errors = FormErrors.none();
        var number = errors.integer("ticket", typed, 1, MOST_TICKETS);
        if (errors.any()) throw Refusal.invalid("testing.fault.ticket", MOST_TICKETS);
        return Optional.of(number);
    }

    private static BigDecimal worth(String typed) {
        return TypedNumber.read(typed)
                .filter(points -> points.signum() > 0 && points.compareTo(MOST_POINTS) <= 0)
                .filter(points -> points.stripTrailingZeros().scale() <= 2)
                .orElseThrow(() -> Refusal.invalid("testing.fault.points", MOST_POINTS));
    }
}
