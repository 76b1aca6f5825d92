package kz.qashyq.exams.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.Exam;
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
        var own = attempts.ofCandidate(candidate);
        if (own.isEmpty()) return List.of();
        var now = clock.instant();
        var sat = exams.ofCandidate(candidate).stream().collect(Collectors.toMap(Exam::id, Function.identity()));
        var rounds = own.stream().collect(Collectors.toMap(Attempt::exam, Attempt::round, Math::max));
        return own.stream()
                .flatMap(attempt -> Optional.ofNullable(sat.get(attempt.exam()))
                        .map(exam ->
                                MyExam.of(exam, attempt, attempt.round() == rounds.getOrDefault(exam.id(), 1), now))
                        .stream())
                .sorted(Comparator.<MyExam, java.time.Instant>comparing(
                                mine -> mine.exam().window().starts())
                        .thenComparing(mine -> mine.attempt().round()))
                .toList();
    }
}
