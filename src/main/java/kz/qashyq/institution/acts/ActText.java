package kz.qashyq.institution.acts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.rules.Act;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;

/** The official Kazakh text of an act, paragraph by paragraph. */
public final class ActText {
    private static final Map<Act, List<Paragraph>> READ = new ConcurrentHashMap<>();

    /**
     * @param place ¶7; empty for the heading of a chapter
     * @param note the text's own remark about an amendment, or empty
     */
    public record Paragraph(String place, String text, String note) {
        public boolean isHeading() {
            return place.isEmpty();
        }

        public List<String> lines() {
            return text.lines().toList();
        }
    }

    private ActText() {}

    public static List<Paragraph> of(Act act) {
        return READ.computeIfAbsent(act, ActText::read);
    }

    private static List<Paragraph> read(Act act) {
        try (var file = new ClassPathResource("kz/qashyq/institution/acts/" + act.code() + ".json").getInputStream()) {
            return Json.read(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<List<Paragraph>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
