package kz.qashyq.people.account.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** IAM-04: accepting the agreements, and the register of who did. */
@Component
public class Agreements {
    private final AcceptanceRepository rows;
    private final Audit audit;
    private final Clock clock;

    Agreements(AcceptanceRepository rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Acceptance> of(PersonId person) {
        return rows.of(person);
    }

    /** Every current edition, with its version, its time and the address it was accepted from. */
    @Transactional
    public void accept(PersonId person, Language language, String address) {
        var now = clock.instant();
        var added = 0;
        for (var edition : Agreement.currentEditions()) added += rows.add(person, edition, language, now, address);
        if (added == 0) return;
        var details = Map.of("editions", List.of(Agreement.currentEditions()), "address", address);
        audit.record(person, "people.deed.agreementsAccepted", person, details);
    }

    public void decline(PersonId person, String address) {
        audit.record(person, "people.deed.agreementsDeclined", person, Map.of("address", address));
    }

    public List<AcceptanceLine> register() {
        var byPerson = new LinkedHashMap<PersonId, List<AcceptanceRepository.Row>>();
        for (var row : rows.register(Agreement.rolesInNeed()))
            byPerson.computeIfAbsent(row.person(), person -> new ArrayList<>()).add(row);
        return byPerson.values().stream().map(Agreements::line).toList();
    }

    private static AcceptanceLine line(List<AcceptanceRepository.Row> rows) {
        var acceptances = rows.stream()
                .map(AcceptanceRepository.Row::acceptance)
                .flatMap(acceptance -> Stream.ofNullable(acceptance))
                .toList();
        var editions = acceptances.stream().map(Acceptance::edition).collect(Collectors.toSet());
        var complete = editions.containsAll(Set.of(Agreement.currentEditions()));
        return new AcceptanceLine(rows.getFirst().listName(), rows.getFirst().login(), acceptances, complete);
    }
}
