package kz.qashyq.exams.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Component;

/** The exams of one candidate: two queries. */
@Component
class MyExams {
    private final ExamDesk exams;
    private final Attempts attempts;
    private final Clock clock;

    MyExams(ExamDesk exams, Attempts attempts, Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The earliest first. */
    List<MyExam> of(PersonId candidate) {
        var own =
                attempts.ofCandidate(candidate).stream().collect(Collectors.toMap(Attempt::exam, Function.identity()));
        if (own.isEmpty()) return List.of();
        var now = clock.instant();
        return exams.ofCandidate(candidate).stream()
                .flatMap(exam ->
                        Optional.ofNullable(own.get(exam.id())).map(attempt -> MyExam.of(exam, attempt, now)).stream())
                .sorted(Comparator.comparing(mine -> mine.exam().window().starts()))
                .toList();
    }
}
