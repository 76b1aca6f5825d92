package kz.qashyq.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Every SQL statement written out in the product's sources, with the place where it stands. */
record SqlStatements(List<Statement> all, List<String> notWrittenOut) {
    private static final Path SOURCES = Path.of("src/main/java/kz/qashyq");
    private static final Pattern CALL = Pattern.compile("\\.sql\\(\\s*");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"\\s*\\)", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)");

    record Statement(String place, String sql) {
        @Override
        public String toString() {
            return place;
        }
    }

    static SqlStatements inTheProduct() throws IOException {
        var found = new SqlStatements(new ArrayList<>(), new ArrayList<>());
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) found.read(SOURCES.relativize(file).toString(), Files.readString(file));
        }
        return found;
    }

    private void read(String file, String source) {
        var calls = CALL.matcher(source);
        while (calls.find()) {
            var place = file + ":" + source.substring(0, calls.start()).lines().count();
            var rest = source.substring(calls.end());
            var block = TEXT_BLOCK.matcher(rest);
            var literal = LITERAL.matcher(rest);
            if (block.lookingAt()) all.add(new Statement(place, block.group(1).translateEscapes()));
            else if (literal.lookingAt())
                all.add(new Statement(place, literal.group(1).translateEscapes()));
            else notWrittenOut.add(place);
        }
    }
}
