package kz.qashyq.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.institution.NewUnit;
import kz.qashyq.institution.UnitId;
import kz.qashyq.institution.UnitKind;
import kz.qashyq.institution.Units;
import kz.qashyq.people.account.agreement.Agreements;
import kz.qashyq.people.registry.NewPerson;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.stereotype.Component;

/** The invented cast: some sixty people in the units of an invented academy, marked as demonstration. */
@Component
class DemoPeople {
    private static final String PEOPLE = "people.csv";
    static final String PASSWORD = "qashyq-demo-2026";

    private final Units units;
    private final Registry registry;
    private final Agreements agreements;

    DemoPeople(Units units, Registry registry, Agreements agreements) {
        this.units = units;
        this.registry = registry;
        this.agreements = agreements;
    }

    /**
     * @param byLogin everyone
     * @param groups the people of each group, by its name, in the order of the file
     * @param teachers those who teach
     * @param newcomers those who have never signed in
     */
    record Cast(
            Map<String, PersonId> byLogin,
            Map<String, List<PersonId>> groups,
            List<PersonId> teachers,
            Set<PersonId> newcomers) {
        PersonId of(String login) {
            var id = byLogin.get(login);
            if (id == null) throw new IllegalStateException("The demonstration has nobody called " + login);
            return id;
        }

        PersonId methodist() {
            return of("gulnar.b");
        }

        PersonId deputyHead() {
            return of("raushan.sh");
        }

        PersonId registrar() {
            return of("irina.v");
        }

        PersonId leadTeacher() {
            return of("asel.m");
        }
    }

    private record Line(String group, NewPerson person) {}

    Cast make() {
        var lines = lines(units());
        var newcomers = newcomers(lines);
        var ids = new HashMap<String, PersonId>();
        register(lines.stream().filter(line -> !newcomers.contains(line)).toList(), false, ids);
        register(List.copyOf(newcomers), true, ids);
        var cast = new Cast(ids, new LinkedHashMap<>(), new ArrayList<>(), new HashSet<>());
        for (var line : lines) {
            var id = cast.of(line.person().login());
            if (!line.group().isEmpty())
                cast.groups()
                        .computeIfAbsent(line.group(), group -> new ArrayList<>())
                        .add(id);
            if (line.person().roles().contains(Role.TEACHER)) cast.teachers().add(id);
            if (newcomers.contains(line)) cast.newcomers().add(id);
            else agreements.accept(id, line.person().language(), "demo");
        }
        return cast;
    }

    private void register(List<Line> lines, boolean mustChange, Map<String, PersonId> ids) {
        var persons = lines.stream().map(Line::person).toList();
        var made = registry.registerAllWithPassword(persons, PASSWORD, mustChange, null);
        for (int i = 0; i < made.size(); i++) ids.put(persons.get(i).login(), made.get(i));
    }

    /** The last of each group has never signed in, so that the first steps can be shown too. */
    private static Set<Line> newcomers(List<Line> lines) {
        var last = new LinkedHashMap<String, Line>();
        for (var line : lines) if (!line.group().isEmpty()) last.put(line.group(), line);
        return new LinkedHashSet<>(last.values());
    }

    private Map<String, UnitId> units() {
        var made = new HashMap<String, UnitId>();
        for (var node : Node.read("units.yaml").nodes("units")) {
            var parent = node.has("parent") ? made.get(node.string("parent")) : null;
            var kind = UnitKind.valueOf(node.string("kind"));
            var unit = new NewUnit(parent, node.string("code"), kind, node.localized("title"), null);
            made.put(node.string("code"), units.open(unit, null));
        }
        return made;
    }

    private static List<Line> lines(Map<String, UnitId> units) {
        return Node.text(PEOPLE)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line(line.split(",", -1), units))
                .toList();
    }

    private static Line line(String[] cells, Map<String, UnitId> units) {
        var person = new NewPerson(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4].isEmpty() ? null : Integer.valueOf(cells[4]),
                cells[9],
                Language.byCode(cells[5]).orElse(Language.KK),
                roles(cells[6]),
                units.get(cells[7]),
                cells[8],
                true);
        return new Line(cells[8], person);
    }

    /** The file writes them as a person would: deputyHead. */
    private static Set<Role> roles(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(role -> Role.valueOf(role.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
