package kz.qashyq.testing.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.attempt.Attempt;

/** One person's attempts at a test, in order. */
public record PersonResult(String name, List<Attempt> attempts) {
    static List<PersonResult> of(List<Attempt> attempts, Map<PersonId, Person> persons) {
        var byPerson = new LinkedHashMap<PersonId, List<Attempt>>();
        for (var attempt : attempts)
            byPerson.computeIfAbsent(attempt.person(), it -> new ArrayList<>()).add(attempt);
        var results = new ArrayList<PersonResult>();
        byPerson.forEach((id, theirs) -> {
            var person = persons.get(id);
            results.add(new PersonResult(person == null ? "" : person.listName(), theirs));
        });
        return results;
    }

    public Optional<Attempt> best() {
        return attempts.stream()
                .filter(Attempt::isFinished)
                .max(Comparator.comparing(
                        attempt -> attempt.outcome().orElseThrow().percent()));
    }

    public Optional<Attempt> last() {
        return attempts.stream().filter(Attempt::isFinished).reduce((one, later) -> later);
    }

    public boolean isRunning() {
        return !attempts.getLast().isFinished();
    }
}
