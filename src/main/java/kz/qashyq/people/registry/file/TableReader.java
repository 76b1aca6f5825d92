package kz.qashyq.people.registry.file;

/** Reads a table whatever program wrote it: told by its content, never by its name. */
public final class TableReader {
    public static final int MOST_BYTES = 8 * 1024 * 1024;
    public static final int MOST_ROWS = 20_000;

    private TableReader() {}

    public static Table read(byte[] file) {
        if (file.length == 0) throw new UnreadableFile("people.import.file.empty");
        if (file.length > MOST_BYTES) throw new UnreadableFile("people.import.file.tooLarge");
        if (startsWith(file, 'P', 'K')) return XlsxTable.read(file);
        if (startsWith(file, 0xD0, 0xCF)) throw new UnreadableFile("people.import.file.oldExcel");
        return CsvTable.read(PlainText.decode(file));
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
