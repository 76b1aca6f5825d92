package kz.qashyq.people.web.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.qashyq.people.registry.PersonCard;
import kz.qashyq.people.registry.PersonSearch;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;

public record PeoplePage(PersonSearch search, List<PersonCard> persons, int found) implements View {
    public boolean isFiltered() {
        return !search.words().isBlank() || search.role() != null || search.state() != null;
    }

    public Role[] roles() {
        return Role.values();
    }

    public PersonCard.State[] states() {
        return PersonCard.State.values();
    }

    public int first() {
        return (search.page() - 1) * PersonSearch.PAGE + 1;
    }

    public int last() {
        return first() + persons.size() - 1;
    }

    public int pages() {
        return (found + PersonSearch.PAGE - 1) / PersonSearch.PAGE;
    }

    public String page(int number) {
        var role = search.role();
        var state = search.state();
        return "/people?q=" + URLEncoder.encode(search.words(), StandardCharsets.UTF_8) + "&role="
                + (role == null ? "" : role.name()) + "&state=" + (state == null ? "" : state.name()) + "&page="
                + number;
    }
}
