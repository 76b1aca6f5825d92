package kz.qashyq.programs.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.qashyq.people.Person;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.approval.Step;

/** A step with the name of who took it. */
public record HistoryLine(Instant at, String who, Message what, String comment) {
    static List<HistoryLine> of(List<Step> steps, Map<PersonId, Person> people) {
        return steps.stream()
                .map(step -> {
                    var person = people.get(step.by());
                    return new HistoryLine(
                            step.at(),
                            person == null ? "" : person.listName(),
                            step.kind().title(),
                            step.comment());
                })
                .toList();
    }
}
