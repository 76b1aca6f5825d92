package kz.qashyq.cast;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamFeedback;
import kz.qashyq.exams.exam.ExamForm;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.exams.exam.Sitting;
import kz.qashyq.exams.seat.SeatToken;
import kz.qashyq.exams.seat.Seats;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.TestId;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Exams and candidates' devices, made by the same services as people use. */
@Component
public final class ExamsCast {
    private final ExamDesk exams;
    private final Attempts attempts;
    private final Seats seats;
    private final CoursesCast courses;
    private final TestingCast testing;
    private final LearnersCast learners;

    ExamsCast(
            ExamDesk exams,
            Attempts attempts,
            Seats seats,
            CoursesCast courses,
            TestingCast testing,
            LearnersCast learners) {
        this.exams = exams;
        this.attempts = attempts;
        this.seats = seats;
        this.courses = courses;
        this.testing = testing;
        this.learners = learners;
    }

    /** An exam of three questions that one group sits: Айгерим and Дәурен. */
    public record Held(Exam exam, CoursesCast.Taught taught, PersonId aigerim, PersonId dauren) {}

    /** Running since a minute, open for two hours, an hour for each, a minute of grace. */
    public Held running() {
        return held(Instant.now().minusSeconds(60), false);
    }

    public Held oneWay() {
        return held(Instant.now().minusSeconds(60), true);
    }

    public Held startingIn(Duration time) {
        return held(Instant.now().plus(time), false);
    }

    /** Running, and set as the test wants it. */
    public Held running(UnaryOperator<Exam> setting) {
        var held = draft(Instant.now().minusSeconds(60), false);
        exams.change(setting.apply(held.exam()), held.taught().teacher());
        return ready(
                new Held(exams.find(held.exam().id()).orElseThrow(), held.taught(), held.aigerim(), held.dauren()));
    }

    public static Exam practice(Exam exam) {
        return new Exam(
                exam.id(),
                exam.discipline(),
                Optional.empty(),
                exam.title(),
                exam.blueprint(),
                exam.rules(),
                exam.window(),
                exam.conduct(),
                exam.state(),
                null,
                exam.createdBy());
    }

    /** @param networks from which it may be entered @param configKey of Safe Exam Browser */
    public static Exam enteredBy(Exam exam, List<String> networks, Optional<String> configKey) {
        var conduct = exam.conduct();
        return new Exam(
                exam.id(),
                exam.discipline(),
                exam.control(),
                exam.title(),
                exam.blueprint(),
                exam.rules(),
                exam.window(),
                new Exam.Conduct(
                        conduct.oneWay(),
                        conduct.onePerPage(),
                        conduct.tools(),
                        conduct.feedback(),
                        networks,
                        configKey),
                exam.state(),
                null,
                exam.createdBy());
    }

    public static Exam asking(Exam exam, TestId blueprint, ExamForm form) {
        return new Exam(
                exam.id(),
                exam.discipline(),
                exam.control(),
                exam.title(),
                blueprint,
                new Exam.Rules(form, exam.rules().ruleSet(), exam.rules().ruleVersion()),
                exam.window(),
                exam.conduct(),
                exam.state(),
                null,
                exam.createdBy());
    }

    private Held held(Instant starts, boolean oneWay) {
        return ready(draft(starts, oneWay));
    }

    private Held ready(Held held) {
        exams.makeReady(held.exam(), held.taught().teacher());
        return new Held(exams.find(held.exam().id()).orElseThrow(), held.taught(), held.aigerim(), held.dauren());
    }

    public Held draft(Instant starts, boolean oneWay) {
        var taught = courses.course();
        var teacher = taught.teacher();
        var aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        var dauren = learners.learner("Дәурен", taught.group().id(), taught.methodist());
        var topic = testing.topic(taught.discipline(), teacher);
        var blueprint = testing.test(
                taught.discipline(),
                teacher,
                TestingCast.settings(FeedbackPolicy.SCORE_ONLY, 1, false),
                TestingCast.single(topic, "Бірінші сұрақ"),
                TestingCast.numeric(topic, "Екінші сұрақ"),
                TestingCast.shortText(topic, "Үшінші сұрақ"));
        var exam = new Exam(
                ExamId.next(),
                taught.discipline(),
                Optional.of(new Exam.ControlOf(
                        taught.column(), ControlKind.CURRENT, taught.syllabus().version())),
                Localized.of("Аралық бақылау", "Рубежный контроль", "Midterm"),
                blueprint,
                new Exam.Rules(ExamForm.TEST, "HE-345", 1),
                new Exam.Window(starts, starts.plus(Duration.ofHours(2)), 60, Duration.ofMinutes(1), Duration.ZERO),
                new Exam.Conduct(oneWay, oneWay, Localized.empty(), ExamFeedback.ANSWERS, List.of(), Optional.empty()),
                ExamState.DRAFT,
                null,
                teacher);
        exams.create(exam);
        exams.sit(exam, new Sitting(taught.group().id(), Optional.empty(), "204"), teacher);
        return new Held(exam, taught, aigerim.person(), dauren.person());
    }

    public AttemptId attemptOf(PersonId candidate, Exam exam) {
        return attempts.of(exam.id(), candidate).orElseThrow(Refusal::notFound).id();
    }

    /** A device of the candidate's that has sat down to the exam. */
    public Device device(Web web, PersonId candidate, Exam exam) {
        var attempt = attemptOf(candidate, exam);
        var seat = seats.take(attempt, candidate, new Seats.Arrival("10.0.0.7", "Сынақ құрылғысы", Optional.empty()));
        return new Device(web.asStranger(), attempt, seat.token());
    }

    /** What it asks, with its token and no session. */
    public record Device(Web.Visitor visitor, AttemptId attempt, String token) {
        public MvcTestResult get(String what) {
            return send(HttpMethod.GET, what, "");
        }

        public MvcTestResult post(String what, String json) {
            return send(HttpMethod.POST, what, json);
        }

        /** One answer, as the device numbered it. */
        public MvcTestResult answer(int seq, int position, String answer) {
            return post("writes", """
                    {"answered": 1, "writes": [
                      {"seq": %d, "kind": "ANSWER", "position": %d, "answer": ["%s"], "written": 1780000000000}]}
                    """.formatted(seq, position, answer));
        }

        private MvcTestResult send(HttpMethod method, String what, String json) {
            var request = MockMvcRequestBuilders.request(
                            method, java.net.URI.create("/exams/seat/" + attempt + "/" + what))
                    .header(SeatToken.HEADER, token)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json.getBytes(StandardCharsets.UTF_8));
            return visitor.mvc().perform(request);
        }
    }
}
