package kz.qashyq.exams.board;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.board.BoardRepository.Line;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.hooks.InstitutionFacts;
import kz.qashyq.platform.i18n.Collation;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Service;

/** Reads boards. Whether the reader may is asked by the page. */
@Service
public class Board {
    private final BoardRepository rows;
    private final People people;
    private final InstitutionFacts institution;
    private final Clock clock;

    Board(BoardRepository rows, People people, InstitutionFacts institution, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.institution = institution;
        this.clock = clock;
    }

    /** Names and their places in the alphabet; they do not change while an exam runs. */
    public record Names(Map<AttemptId, String> names, Map<AttemptId, Integer> places) {
        static final Names NONE = new Names(Map.of(), Map.of());
    }

    /** The day in the institution's zone. */
    public List<WatchedExam> today() {
        var zone = institution.zone();
        var day = clock.instant().atZone(zone).truncatedTo(ChronoUnit.DAYS);
        return rows.between(day.toInstant(), day.plusDays(1).toInstant());
    }

    /** Everybody of an exam: two queries. */
    public List<BoardRow> of(ExamId exam) {
        var lines = rows.lines(exam);
        return shown(lines, names(lines), clock.instant());
    }

    List<Line> lines(ExamId exam) {
        return rows.lines(exam);
    }

    Names names(List<Line> lines) {
        var persons = people.find(lines.stream().map(Line::person).toList());
        var names = new HashMap<AttemptId, String>();
        for (var line : lines) names.put(line.id(), nameOf(persons, line.person()));
        var inOrder = names.entrySet().stream()
                .sorted(Map.Entry.<AttemptId, String>comparingByValue(Collation.of(Language.KK)::compare)
                        .thenComparing(it -> it.getKey().value()))
                .map(Map.Entry::getKey)
                .toList();
        var places = new HashMap<AttemptId, Integer>();
        for (var id : inOrder) places.put(id, places.size() + 1);
        return new Names(names, places);
    }

    static List<BoardRow> shown(List<Line> lines, Names names, Instant now) {
        return lines.stream()
                .map(line -> new BoardRow(
                        line.id(),
                        names.names().getOrDefault(line.id(), ""),
                        names.places().getOrDefault(line.id(), 0),
                        line.state(),
                        Trouble.of(line.state(), line.signs(), now),
                        line.answered(),
                        line.questions(),
                        line.signs().heard(),
                        line.signs().ends(),
                        line.held(),
                        Math.toIntExact(Math.round(line.extraSeconds() / 60.0)),
                        line.epoch()))
                .sorted(BoardRow.TROUBLE_FIRST)
                .toList();
    }

    /** How many stand where. */
    public static Map<BoardState, Integer> counts(List<BoardRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(BoardRow::state, Collectors.summingInt(row -> 1)));
    }

    private static String nameOf(Map<PersonId, Person> persons, PersonId id) {
        var person = persons.get(id);
        return person == null ? "" : person.listName();
    }
}
