package kz.qashyq.footprint.web.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.qashyq.footprint.outside.Certificate;
import kz.qashyq.footprint.outside.Unchecked;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.View;

public record UncheckedPage(
        Unchecked.Filter filter, List<Unchecked.One> several, Map<PersonId, Person> names, int found) implements View {
    public Certificate.Kind[] kinds() {
        return Certificate.Kind.values();
    }

    public boolean isFiltered() {
        return filter.kind() != null || !filter.words().isBlank() || filter.looked();
    }

    public String name(PersonId person) {
        var known = names.get(person);
        return known == null ? "" : known.listName();
    }

    public int first() {
        return (filter.page() - 1) * Unchecked.PAGE + 1;
    }

    public int last() {
        return first() + several.size() - 1;
    }

    public int pages() {
        return (found + Unchecked.PAGE - 1) / Unchecked.PAGE;
    }

    public String page(int number) {
        var kind = filter.kind();
        return "/footprint/unchecked?kind=" + (kind == null ? "" : kind.name()) + "&q="
                + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8) + "&looked=" + filter.looked() + "&page="
                + number;
    }
}
