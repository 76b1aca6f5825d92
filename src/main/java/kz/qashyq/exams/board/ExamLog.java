package kz.qashyq.exams.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Invigilation;
import kz.qashyq.exams.attempt.Occurrence;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What happened in an exam besides answers: deeds, devices, outages of ours and what they gave back. */
@Service
public class ExamLog {
    private final Invigilation invigilation;
    private final Attempts attempts;
    private final CreditRepository credits;
    private final People people;

    ExamLog(Invigilation invigilation, Attempts attempts, CreditRepository credits, People people) {
        this.invigilation = invigilation;
        this.attempts = attempts;
        this.credits = credits;
        this.people = people;
    }

    /** One line of the log. */
    public sealed interface Entry {
        Instant at();

        /**
         * @param at the last time
         * @param candidate empty: it concerned everybody
         * @param by empty: the device or the server
         * @param first the first time
         * @param times how often between the two
         */
        record Happened(
                Instant at,
                Occurrence.Kind kind,
                Optional<String> candidate,
                String detail,
                Optional<String> by,
                Instant first,
                int times)
                implements Entry {}

        /** @param touched how many attempts got time back @param most the most that one of them got, in seconds */
        record Outage(Instant at, Instant ended, int touched, int most) implements Entry {}
    }

    /** Newest first: four queries. */
    public List<Entry> of(ExamId exam, int most) {
        var lines = invigilation.of(exam, most);
        var candidates = attempts.ofExam(exam);
        var persons = people.find(Stream.concat(
                        candidates.stream().map(Attempt::person),
                        lines.stream().flatMap(line -> line.latest().by().stream()))
                .distinct()
                .toList());
        var names = new HashMap<AttemptId, String>();
        for (var attempt : candidates) names.put(attempt.id(), name(persons.get(attempt.person())));
        var entries = new ArrayList<Entry>(credits.outages(exam));
        for (var line : lines) {
            var it = line.latest();
            entries.add(new Entry.Happened(
                    it.at(),
                    it.kind(),
                    it.attempt().map(id -> names.getOrDefault(id, "")),
                    it.detail(),
                    it.by().map(by -> name(persons.get(by))),
                    line.first(),
                    line.times()));
        }
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(most)
                .toList();
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.listName();
    }
}
