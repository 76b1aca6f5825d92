package kz.qashyq.footprint.outside;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.qashyq.footprint.outside.Certificates.Brought;
import kz.qashyq.people.registry.file.CellFault;
import kz.qashyq.people.registry.file.Columns;
import kz.qashyq.people.registry.file.Table;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Checks a table of results row by row, before anything is written. All that it must know of the world is handed to it. */
final class ResultCheck {
    /** Strictly: the 31st of February is a slip, not the 28th. */
    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** A day as spreadsheets count it, from the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    private static final long SERIAL_OF_1970 = 25_569;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final World world;
    private final String document;
    private final Columns<ResultColumn> columns;

    /** The same certificate: of whom, by whom, under which number. */
    record Key(PersonId person, String issuer, String number) {
        static Key of(PersonId person, String issuer, String number) {
            return new Key(person, issuer.toLowerCase(Locale.ROOT), number.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * @param learners those who study now, by login and by number, both in lower case
     * @param known certificates that are there already
     * @param me nobody vouches for results of their own
     */
    record World(Map<String, PersonId> learners, Set<Key> known, PersonId me, LocalDate today) {}

    /** @param known rows that are there already and are passed over */
    record Checked(List<Brought> fresh, List<CellFault<ResultColumn>> faults, int faultyRows, int known) {}

    /** @param document SHA-256 of the table, in hex */
    ResultCheck(List<String> heads, String document, World world) {
        this.world = world;
        this.document = document;
        columns = ResultImports.KIND.in(heads);
    }

    String cell(Table.Row row, ResultColumn column) {
        return columns.cell(row, column).replaceAll("\\s+", " ");
    }

    Checked check(List<Table.Row> rows) {
        var fresh = new ArrayList<Brought>();
        var faults = new ArrayList<CellFault<ResultColumn>>();
        var seen = new HashMap<Key, Integer>();
        int faultyRows = 0;
        int known = 0;
        for (var row : rows) {
            var before = faults.size();
            var one = new OneRow(row, faults);
            var person = one.learner();
            var details = one.details();
            if (faults.size() == before && person != null) {
                var key = Key.of(person, details.issuer(), details.number());
                var first = seen.putIfAbsent(key, row.number());
                if (first != null)
                    one.fault(ResultColumn.NUMBER, "footprint.results.fault.twice", String.valueOf(first));
                else if (world.known().contains(key)) known++;
                else fresh.add(new Brought(person, details, document));
            }
            if (faults.size() > before) faultyRows++;
        }
        return new Checked(fresh, faults, faultyRows, known);
    }

    /** The checks of one row; each adds its fault and answers something harmless. */
    private final class OneRow {
        private final Table.Row row;
        private final List<CellFault<ResultColumn>> faults;

        OneRow(Table.Row row, List<CellFault<ResultColumn>> faults) {
            this.row = row;
            this.faults = faults;
        }

        private @Nullable PersonId learner() {
            var named = required(ResultColumn.LEARNER);
            var person = world.learners().get(named.toLowerCase(Locale.ROOT));
            if (named.isEmpty()) return null;
            if (person == null) fault(ResultColumn.LEARNER, "footprint.results.fault.learner");
            else if (person.equals(world.me())) fault(ResultColumn.LEARNER, "footprint.results.fault.own");
            return person;
        }

        private Certificate.Details details() {
            return new Certificate.Details(
                    required(ResultColumn.TITLE),
                    required(ResultColumn.ISSUER),
                    required(ResultColumn.NUMBER),
                    link(),
                    amount(ResultColumn.HOURS, CertificateRules.MOST_HOURS),
                    amount(ResultColumn.CREDITS, CertificateRules.MOST_CREDITS),
                    day(),
                    score());
        }

        private String required(ResultColumn column) {
            var text = cell(row, column);
            if (text.isEmpty()) fault(column, "people.fault.missing");
            else if (text.length() > CertificateRules.LONGEST)
                fault(column, "people.fault.tooLong", CertificateRules.LONGEST);
            return text;
        }

        private @Nullable String link() {
            var text = cell(row, ResultColumn.LINK);
            if (text.isEmpty()) return null;
            if (!Links.isLink(text)) fault(ResultColumn.LINK, "footprint.outside.linkForm");
            return text;
        }

        private @Nullable BigDecimal amount(ResultColumn column, BigDecimal most) {
            var text = cell(row, column);
            if (text.isEmpty()) return null;
            var amount = CertificateRules.amount(text, most).orElse(null);
            if (amount == null) fault(column, "footprint.outside.numberForm");
            return amount;
        }

        private LocalDate day() {
            var text = cell(row, ResultColumn.EARNED);
            var day = text.isEmpty() ? null : read(text);
            if (text.isEmpty()) fault(ResultColumn.EARNED, "people.fault.missing");
            else if (day == null) fault(ResultColumn.EARNED, "footprint.results.fault.day");
            else if (day.isAfter(world.today()) || day.isBefore(EARLIEST))
                fault(ResultColumn.EARNED, "footprint.outside.dayForm");
            return day == null ? EARLIEST : day;
        }

        private static @Nullable LocalDate read(String text) {
            try {
                if (SERIAL.matcher(text).matches()) return LocalDate.ofEpochDay(Long.parseLong(text) - SERIAL_OF_1970);
                return text.contains(".") ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text);
            } catch (DateTimeException notADay) {
                return null;
            }
        }

        /** A share, per cent, or points of so many. A number above one without more could be either, so it is asked for. */
        private Certificate.@Nullable Score score() {
            var text = cell(row, ResultColumn.RESULT).replace(',', '.').replace(" ", "");
            if (text.isEmpty()) return null;
            var score = text.contains("/")
                    ? points(text.split("/", -1))
                    : text.endsWith("%")
                            ? share(text.substring(0, text.length() - 1), HUNDRED)
                            : share(text, BigDecimal.ONE);
            if (score == null) fault(ResultColumn.RESULT, "footprint.results.fault.result");
            return score;
        }

        private static Certificate.@Nullable Score share(String text, BigDecimal whole) {
            if (!NUMBER.matcher(text).matches()) return null;
            var scaled = new BigDecimal(text).divide(whole, 4, RoundingMode.HALF_UP);
            return scaled.compareTo(BigDecimal.ONE) > 0 ? null : new Certificate.Score(scaled, null, null);
        }

        private static Certificate.@Nullable Score points(String[] parts) {
            if (parts.length != 2
                    || !NUMBER.matcher(parts[0]).matches()
                    || !NUMBER.matcher(parts[1]).matches()) return null;
            var raw = new BigDecimal(parts[0]);
            var max = new BigDecimal(parts[1]);
            if (max.signum() == 0 || raw.compareTo(max) > 0) return null;
            return new Certificate.Score(raw.divide(max, 4, RoundingMode.HALF_UP), raw, max);
        }

        void fault(ResultColumn column, String key, Object... arguments) {
            faults.add(new CellFault<>(row.number(), column, cell(row, column), Message.of(key, arguments)));
        }
    }
}
