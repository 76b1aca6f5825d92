package kz.qashyq.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.i18n.Localized;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A place in one of the demonstration's YAML files. */
record Node(Map<String, Object> fields) {
    static final String FOLDER = "kz/qashyq/demo/content/";

    @SuppressWarnings("unchecked")
    static Node read(String file) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return new Node((Map<String, Object>) yaml.load(text(file)));
    }

    /** A file that is a list at its top. */
    @SuppressWarnings("unchecked")
    static List<Node> readAll(String file) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return ((List<Map<String, Object>>) yaml.load(text(file)))
                .stream().map(Node::new).toList();
    }

    static String text(String file) {
        try (var in = new ClassPathResource(FOLDER + file).getInputStream();
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return reader.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration lacks " + file, e);
        }
    }

    String string(String field) {
        return String.valueOf(required(field));
    }

    int number(String field) {
        return ((Number) required(field)).intValue();
    }

    boolean has(String field) {
        return fields.get(field) != null;
    }

    @SuppressWarnings("unchecked")
    Node node(String field) {
        return new Node((Map<String, Object>) required(field));
    }

    Localized localized(String field) {
        return node(field).asLocalized();
    }

    Localized asLocalized() {
        return Localized.of(string("kk"), string("ru"), string("en"));
    }

    @SuppressWarnings("unchecked")
    List<Node> nodes(String field) {
        return ((List<Map<String, Object>>) required(field))
                .stream().map(Node::new).toList();
    }

    List<String> strings(String field) {
        return ((List<?>) required(field)).stream().map(String::valueOf).toList();
    }

    /** Several localized lines as one text, a line each. */
    Localized lines(String field) {
        var lines = nodes(field).stream().map(Node::asLocalized).toList();
        return Localized.of(
                String.join("\n", lines.stream().map(Localized::kk).toList()),
                String.join("\n", lines.stream().map(Localized::ru).toList()),
                String.join("\n", lines.stream().map(Localized::en).toList()));
    }

    private Object required(String field) {
        var value = fields.get(field);
        if (value == null) throw new IllegalStateException("The demonstration's content lacks " + field);
        return value;
    }
}
