package kz.qashyq.resources.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.resources.version.ShelfRow;

public record ShelfPage(Discipline discipline, List<ShelfRow> rows, Map<PersonId, Person> developers) implements View {
    public String developer(ShelfRow row) {
        var person = developers.get(row.developer());
        return person == null ? "" : person.listName();
    }
}
