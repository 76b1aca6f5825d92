package kz.qashyq.footprint.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.qashyq.footprint.statements.Found;
import kz.qashyq.footprint.statements.StatementFilter;
import kz.qashyq.footprint.web.Call.Known;
import kz.qashyq.footprint.xapi.Formats;
import kz.qashyq.footprint.xapi.StatementFormat;
import kz.qashyq.footprint.xapi.XapiFault;
import org.jspecify.annotations.Nullable;

/** What GET /xapi/statements asks for, and the address of its next page. */
record StatementQuery(StatementFilter filter, int limit, StatementFormat format, boolean attachments, Params params) {
    static final int MOST = 500;

    /** Of a page, so that a few readers at once do not fill the memory: then the next page goes on. */
    static final long MOST_BYTES = 16_000_000;

    private static final String AFTER = "after";
    private static final List<String> PARAMETERS = List.of(
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending");

    /** @param further the address of a further page, which we wrote ourselves */
    static StatementQuery of(Known call, boolean further) {
        var params = call.params();
        var allowed = new ArrayList<>(PARAMETERS);
        if (further) allowed.add(AFTER);
        params.only(allowed);
        var filter = new StatementFilter(
                params.agentKey("agent"),
                params.flag("related_agents"),
                params.iri("verb"),
                params.iri("activity"),
                params.flag("related_activities"),
                params.uuid("registration"),
                params.moment("since"),
                params.moment("until"),
                after(params.get(AFTER)),
                params.flag("ascending"),
                call.caller().mayReadAllStatements()
                        ? null
                        : call.caller().source().id());
        return new StatementQuery(filter, limit(params), format(params), params.flag("attachments"), params);
    }

    static StatementFormat format(Params params) {
        return StatementFormat.of(params.get("format"))
                .orElseThrow(() -> XapiFault.invalid("format must be exact, ids or canonical"));
    }

    String further(Found last) {
        var address = new StringBuilder("/xapi/statements/more?");
        params.all().forEach((name, value) -> {
            if (!name.equals(AFTER))
                address.append(name).append('=').append(encoded(value)).append('&');
        });
        return address.append(AFTER + "=")
                .append(last.stored())
                .append('_')
                .append(last.id())
                .toString();
    }

    private static StatementFilter.@Nullable Place after(@Nullable String text) {
        if (text == null) return null;
        var line = text.indexOf('_');
        var stored = line < 0 ? null : Formats.moment(text.substring(0, line));
        UUID id = line < 0 ? null : Formats.uuid(text.substring(line + 1));
        if (stored == null || id == null) throw XapiFault.invalid("this is no address of a further page");
        return new StatementFilter.Place(stored, id);
    }

    private static int limit(Params params) {
        var text = params.get("limit");
        if (text == null) return MOST;
        try {
            var limit = Integer.parseInt(text);
            if (limit < 0) throw XapiFault.invalid("limit must not be negative");
            return limit == 0 ? MOST : Math.min(limit, MOST);
        } catch (NumberFormatException e) {
            throw XapiFault.invalid("limit must be a whole number");
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static Instant newest(List<Found> found, Instant otherwise) {
        return found.stream().map(Found::stored).max(Instant::compareTo).orElse(otherwise);
    }
}
