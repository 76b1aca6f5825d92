package kz.qashyq.platform.files.store;

/** Names as people's devices send them: any language, but no paths, no control characters, no tricks with direction. */
public final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    public static String clean(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = new StringBuilder();
        name.codePoints().filter(FileNames::isVisible).forEach(clean::appendCodePoint);
        var stripped = clean.toString().strip();
        if (stripped.isEmpty() || stripped.chars().allMatch(c -> c == '.')) return "file";
        return stripped.codePointCount(0, stripped.length()) <= LONGEST ? stripped : shortened(stripped);
    }

    /** Keeps the ending: it is what people recognise a file by. */
    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }

    /** Format characters could show "exe.fdp" as "pdf.exe"; the joiners inside emoji and some scripts may stay. */
    private static boolean isVisible(int character) {
        if (character == 0x200D || character == 0x200C) return true;
        var type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
