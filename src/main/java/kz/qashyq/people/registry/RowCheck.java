package kz.qashyq.people.registry;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.qashyq.institution.UnitId;
import kz.qashyq.people.registry.file.CellFault;
import kz.qashyq.people.registry.file.Columns;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Checks a table row by row, before anything is written. All that it must know of the world is handed to it. */
final class RowCheck {
    private static final int LONGEST_NAME = 80;
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 100;

    private final World world;
    private final Columns<Column> columns;
    private final Map<String, Integer> seenLogins = new HashMap<>();

    /**
     * @param takenLogins of the logins in the table, lower case
     * @param units by code in upper case
     * @param grantable roles that the importer may give
     */
    record World(Set<String> takenLogins, Map<String, UnitId> units, Set<Role> grantable, RoleNames roles, Year now) {}

    /**
     * @param notes what was taken differently than written; not in the way
     */
    public record Checked(
            List<NewPerson> good, List<CellFault<Column>> faults, List<CellFault<Column>> notes, int faultyRows) {}

    RowCheck(List<String> heads, World world) {
        this.world = world;
        columns = Imports.KIND.in(heads);
    }

    Checked check(List<Table.Row> rows) {
        var good = new ArrayList<NewPerson>();
        var faults = new ArrayList<CellFault<Column>>();
        var notes = new ArrayList<CellFault<Column>>();
        int faultyRows = 0;
        for (var row : rows) {
            var before = faults.size();
            var person = new OneRow(row, faults, notes).person();
            if (faults.size() == before) good.add(person);
            else faultyRows++;
        }
        return new Checked(good, faults, notes, faultyRows);
    }

    String cell(Table.Row row, Column column) {
        return columns.cell(row, column);
    }

    /** The checks of one row; each adds its fault and answers something harmless. */
    private final class OneRow {
        private final Table.Row row;
        private final List<CellFault<Column>> faults;
        private final List<CellFault<Column>> notes;

        OneRow(Table.Row row, List<CellFault<Column>> faults, List<CellFault<Column>> notes) {
            this.row = row;
            this.faults = faults;
            this.notes = notes;
        }

        NewPerson person() {
            return new NewPerson(
                    login(),
                    name(Column.FAMILY_NAME, true),
                    name(Column.GIVEN_NAME, true),
                    name(Column.PATRONYMIC, false),
                    birthYear(),
                    email(),
                    language(),
                    roles(),
                    unit(),
                    group(),
                    false);
        }

        private String login() {
            var login = Logins.normal(cell(row, Column.LOGIN));
            if (login.isEmpty()) return "";
            if (!Logins.isAllowed(login)) fault(Column.LOGIN, "people.fault.loginForm");
            else if (world.takenLogins().contains(login)) fault(Column.LOGIN, "people.fault.loginTaken");
            else {
                var first = seenLogins.putIfAbsent(login, row.number());
                if (first != null) fault(Column.LOGIN, "people.fault.loginTwice", String.valueOf(first));
            }
            return login;
        }

        private String name(Column column, boolean required) {
            var name = cell(row, column).replaceAll("\\s+", " ");
            if (name.isEmpty()) {
                if (required) fault(column, "people.fault.missing");
            } else if (name.length() > LONGEST_NAME) fault(column, "people.fault.tooLong", LONGEST_NAME);
            else if (!NewPerson.isName(name)) fault(column, "people.fault.nameForm");
            return name;
        }

        private @Nullable Integer birthYear() {
            var text = cell(row, Column.BIRTH_YEAR);
            if (text.isEmpty()) return null;
            var now = world.now().getValue();
            if (text.matches("\\d{4}")) {
                var year = Integer.parseInt(text);
                if (year >= now - OLDEST && year <= now - YOUNGEST) return year;
            }
            fault(
                    Column.BIRTH_YEAR,
                    "people.fault.birthYear",
                    String.valueOf(now - OLDEST),
                    String.valueOf(now - YOUNGEST));
            return null;
        }

        private String email() {
            var email = cell(row, Column.EMAIL);
            if (!email.isEmpty() && !NewPerson.isEmail(email)) fault(Column.EMAIL, "people.fault.email");
            return email;
        }

        private Language language() {
            var text = cell(row, Column.LANGUAGE).toLowerCase(Locale.ROOT);
            if (text.isEmpty()) return Language.KK;
            for (var language : Language.values()) {
                var isMeant = text.equals(language.code())
                        || text.equals(language.ownName().toLowerCase(Locale.ROOT));
                if (isMeant) return language;
            }
            fault(Column.LANGUAGE, "people.fault.language");
            return Language.KK;
        }

        private Set<Role> roles() {
            var text = cell(row, Column.ROLES);
            if (text.isEmpty()) {
                fault(Column.ROLES, "people.fault.roleMissing");
                return Set.of();
            }
            var roles = world.roles().read(text);
            if (roles.isEmpty() || roles.get().isEmpty()) fault(Column.ROLES, "people.fault.role");
            else if (!world.grantable().containsAll(roles.get())) fault(Column.ROLES, "people.fault.roleNotYours");
            return roles.orElse(Set.of());
        }

        private @Nullable UnitId unit() {
            var code = cell(row, Column.UNIT);
            if (code.isEmpty()) return null;
            var unit = world.units().get(code.toUpperCase(Locale.ROOT));
            if (unit == null)
                notes.add(new CellFault<>(row.number(), Column.UNIT, code, Message.of("people.fault.unitUnknown")));
            return unit;
        }

        /** Groups belong to another module, which is free to make them: any short name is kept. */
        private String group() {
            var group = cell(row, Column.GROUP);
            if (group.length() > 40) fault(Column.GROUP, "people.fault.tooLong", 40);
            return group;
        }

        private void fault(Column column, String key, Object... arguments) {
            faults.add(new CellFault<>(row.number(), column, cell(row, column), Message.of(key, arguments)));
        }
    }
}
