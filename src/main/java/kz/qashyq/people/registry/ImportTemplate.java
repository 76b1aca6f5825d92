package kz.qashyq.people.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.qashyq.people.registry.file.TableTemplate;
import kz.qashyq.platform.i18n.Words;
import kz.qashyq.platform.security.Role;

/** The table to fill in, with heads in the reader's language and one example. */
public final class ImportTemplate {
    private ImportTemplate() {}

    public static void write(Words words, OutputStream out) throws IOException {
        var example = List.of(
                "aigerim.s",
                "Сәтқұлова",
                "Айгерім",
                "Нұрланқызы",
                "2006",
                words.language().code(),
                words.text(Role.LEARNER.title()),
                "FACULTY",
                "ӨҚ-24-1",
                "");
        TableTemplate.write(words, "people.title", Column.values(), example, out);
    }
}
