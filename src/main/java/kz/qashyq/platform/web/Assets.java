package kz.qashyq.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import kz.qashyq.platform.db.Json;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Names with hashes for what the front-end build made, so that browsers may keep each file for ever. */
@Component
public class Assets {
    private final Map<String, String> addresses;

    Assets() {
        var manifest = new ClassPathResource("static/assets/manifest.json");
        if (!manifest.exists()) {
            addresses = Map.of();
            return;
        }
        try {
            var json = new String(manifest.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            addresses = Json.read(json, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address(String name) {
        return "/assets/" + addresses.getOrDefault(name, name);
    }

    /** The file itself, for what must be served under an address of its own. */
    public Resource content(String name) {
        return new ClassPathResource("static" + address(name));
    }
}
