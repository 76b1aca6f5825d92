package kz.qashyq.footprint.outside;

import java.util.List;
import java.util.Optional;
import kz.qashyq.people.registry.file.TableColumn;

/** A column of an imported table of results, by any of the names people give it. */
public enum ResultColumn implements TableColumn {
    LEARNER(
            "login",
            "learner",
            "логин",
            "логині",
            "білім алушы",
            "обучающийся",
            "логин немесе нөмір",
            "логин или номер",
            "login or number"),
    TITLE("title", "course", "курстың атауы", "курс", "название курса", "название"),
    ISSUER("issuer", "platform", "берген ұйым немесе платформа", "платформа", "берген ұйым", "кем выдан", "issued by"),
    NUMBER("number", "сертификат нөмірі", "нөмірі", "номер", "номер сертификата", "certificate number"),
    EARNED("date", "берілген күні", "күні", "дата", "дата выдачи", "issued on"),
    HOURS("hours", "сағат көлемі", "сағат", "объём в часах", "часы"),
    CREDITS("credits", "кредиттер", "кредит", "кредиты"),
    RESULT("result", "score", "grade", "нәтиже", "нәтижесі", "результат", "оценка"),
    LINK("link", "url", "тексеру сілтемесі", "сілтеме", "ссылка", "ссылка для проверки", "link to verify it");

    /** Without these there is nothing to say. */
    static final List<ResultColumn> NEEDED = List.of(LEARNER, TITLE, ISSUER, NUMBER, EARNED);

    private final List<String> aliases;

    ResultColumn(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public String label() {
        return "footprint.results.column." + name();
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    static Optional<ResultColumn> named(String head) {
        return TableColumn.named(ResultColumn.class, head);
    }
}
