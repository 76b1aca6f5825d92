package kz.qashyq.requirements;

import static java.util.regex.Pattern.DOTALL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads tags such as {@code @PLN-05} from the titles and the {@code tag} details of Playwright tests. */
final class JourneyProofs {

    private static final Pattern TAG = Pattern.compile("@([A-Z]{3}-\\d{2})\\b");

    /** {@code test('title', { tag: [...] }, async …}: skipped and fixme tests do not match, they prove nothing. */
    private static final Pattern TEST = Pattern.compile("""
            \\btest(?:\\.only|\\.describe(?:\\.\\w+)?)?\\(\\s*\
            (?<quote>['"`])(?<title>[^\\n]*?)(?<!\\\\)\\k<quote>\\s*,\\s*\
            (?<details>\\{.*?\\}\\s*,\\s*)?(?=async\\b|\\(|function\\b)""", DOTALL);

    private JourneyProofs() {}

    static List<Proof> in(Path repository) throws IOException {
        var journeys = repository.resolve("e2e");
        if (!Files.isDirectory(journeys)) return List.of();
        var proofs = new ArrayList<Proof>();
        try (var files = Files.walk(journeys)) {
            for (var file : files.filter(JourneyProofs::isJourney).toList()) {
                proofs.addAll(in(Files.readString(file), repository.relativize(file)));
            }
        }
        return proofs;
    }

    static List<Proof> in(String source, Path file) {
        return TEST.matcher(source)
                .results()
                .flatMap(test -> proofs(test, file))
                .toList();
    }

    private static Stream<Proof> proofs(MatchResult test, Path file) {
        var title = TAG.matcher(test.group("title")).replaceAll("").strip();
        return TAG.matcher(test.group()).results().map(tag -> new Proof(tag.group(1), title, file));
    }

    private static boolean isJourney(Path file) {
        return file.toString().endsWith(".spec.ts") && !file.toString().contains("node_modules");
    }
}
