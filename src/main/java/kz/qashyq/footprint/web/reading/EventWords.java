package kz.qashyq.footprint.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.qashyq.footprint.reading.Doing;
import kz.qashyq.footprint.reading.Event;
import kz.qashyq.footprint.reading.Said;
import kz.qashyq.footprint.reading.Said.Stretch;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.web.Ui;
import org.jspecify.annotations.Nullable;

/** Says an event in plain words. */
public final class EventWords {
    private static final int MOST_PARTS = 4;

    private EventWords() {}

    public static String doing(Ui ui, @Nullable Said said) {
        if (said == null) return ui.text("footprint.reading.erased");
        if (said.doing() == Doing.OTHER && !said.verbName().isEmpty()) return ui.text(said.verbName());
        return ui.text(said.doing().title());
    }

    /** What it was done to; empty for the institution itself and where nothing is named. */
    public static String thing(Ui ui, @Nullable Said said) {
        if (said == null || said.kind() == Thing.Kind.INSTITUTION) return "";
        if (!said.title().isEmpty()) return ui.text(said.title());
        return said.kind() == null ? said.activity() : ui.text(kind(said.kind()));
    }

    public static Message kind(Thing.@Nullable Kind kind) {
        if (kind == null) return Message.of("footprint.reading.materials");
        return Message.of("footprint.reading.kind." + kind.name());
    }

    public static String icon(@Nullable Said said) {
        return said == null ? "lock" : said.doing().icon();
    }

    /** The discipline aside: kind, mark, what was seen, the deadline. */
    public static List<String> details(Ui ui, @Nullable Said said) {
        var details = new ArrayList<String>();
        if (said == null) return details;
        var kind = said.kind();
        if (kind != null && kind != Thing.Kind.INSTITUTION && !said.title().isEmpty()) details.add(ui.text(kind(kind)));
        var percent = said.percent();
        if (percent != null)
            details.add(ui.text("footprint.reading.percent", ui.words().number(percent.stripTrailingZeros(), 1)));
        if (!said.seen().isEmpty()) details.add(seen(ui, said));
        var due = said.due();
        if (due != null) details.add(ui.text("footprint.reading.due", ui.moment(due)));
        return details;
    }

    public static String source(Ui ui, Event event) {
        return Source.builtIn(event.source()).map(ui::text).orElse(event.sourceName());
    }

    private static String seen(Ui ui, Said said) {
        var isPages = said.kind() == Thing.Kind.DOCUMENT;
        var parts = said.seen().stream()
                .limit(MOST_PARTS)
                .map(it -> isPages ? pages(it) : clock(it.from()) + "–" + clock(it.to()))
                .toList();
        var more = said.seen().size() > MOST_PARTS ? ", …" : "";
        return ui.text(isPages ? "footprint.reading.pages" : "footprint.reading.seen", String.join(", ", parts) + more);
    }

    /** Documents count their pages from 0, people from 1. */
    private static String pages(Stretch part) {
        var first = (int) part.from() + 1;
        var last = Math.max(first, (int) Math.ceil(part.to()));
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** 75 → 1:15, 3675 → 1:01:15. */
    public static String clock(double seconds) {
        var whole = (long) seconds;
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
