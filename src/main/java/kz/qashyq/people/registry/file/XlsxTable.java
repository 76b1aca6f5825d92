package kz.qashyq.people.registry.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. Formulas count as the value they had when the file was saved. */
final class XlsxTable {
    /** A table of 20,000 people unpacks to some 20 MB; a bomb of the same size to gigabytes. */
    private static final long MOST_UNPACKED = 120L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 60;

    private XlsxTable() {}

    static Table read(byte[] file) {
        checkUnpackedSize(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            var read = new ArrayList<Table.Row>();
            rows.limit(TableReader.MOST_ROWS + 2L).forEach(row -> read.add(new Table.Row(row.getRowNum(), cells(row))));
            return Table.of(read);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableFile known) throw known;
            throw new UnreadableFile("people.import.file.notATable");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            var cell = row.getOptionalCell(column);
            cells.add(cell.map(XlsxTable::text).orElse("").strip());
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber().stripTrailingZeros();
            return number.scale() <= 0 ? number.toBigInteger().toString() : number.toPlainString();
        }
        return cell.getText();
    }

    /** Read by the directory at the file's end, as the workbook is read afterwards: both see the same parts. */
    private static void checkUnpackedSize(byte[] file) {
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) throw new UnreadableFile("people.import.file.bomb");
                var part = zip.getInputStream(entry);
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) throw new UnreadableFile("people.import.file.bomb");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("people.import.file.notATable");
        }
        if (parts == 0) throw new UnreadableFile("people.import.file.notATable");
    }
}
