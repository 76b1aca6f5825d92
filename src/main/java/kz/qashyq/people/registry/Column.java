package kz.qashyq.people.registry;

import java.util.List;
import java.util.Optional;
import kz.qashyq.people.registry.file.TableColumn;

/** A column of an imported table, by any of the names people give it. The first alias is the one our own files use. */
public enum Column implements TableColumn {
    LOGIN("login", "логин", "логині"),
    FAMILY_NAME("family_name", "тегі", "тек", "фамилия", "family name", "last name", "surname"),
    GIVEN_NAME("given_name", "аты", "есімі", "имя", "given name", "first name", "name"),
    PATRONYMIC("patronymic", "әкесінің аты", "отчество", "middle name"),
    BIRTH_YEAR("birth_year", "туған жылы", "год рождения", "birth year", "year of birth"),
    LANGUAGE("language", "тілі", "тіл", "язык"),
    ROLES("roles", "рөлдер", "рөлі", "рөл", "роли", "роль", "role"),
    UNIT("unit", "бөлімше", "подразделение"),
    GROUP("group", "топ", "тобы", "группа"),
    EMAIL("email", "электрондық пошта", "электронная почта", "e-mail", "почта", "пошта");

    /** Without these no person can be made. */
    static final List<Column> NEEDED = List.of(FAMILY_NAME, GIVEN_NAME);

    private final List<String> aliases;

    Column(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public String label() {
        return "people.column." + name();
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    static Optional<Column> named(String head) {
        return TableColumn.named(Column.class, head);
    }
}
