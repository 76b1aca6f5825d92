package kz.qashyq.footprint.export;

import java.io.OutputStream;
import java.util.List;
import kz.qashyq.footprint.chain.SignedHead;
import kz.qashyq.footprint.chain.Stored;
import kz.qashyq.footprint.export.Footprints.Footprint;
import kz.qashyq.footprint.export.Footprints.Part;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.i18n.Words;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** The footprint on paper: what was done, when and with what result, and whereby it can be checked. */
@Component
public class FootprintPdf {
    private static final float MARGIN = 42;
    /** So many lines are laid out before they are written; the file itself may have any number. */
    private static final int AT_ONCE = 200;

    private final Footprints footprints;
    private final Institution institution;

    FootprintPdf(Footprints footprints, Institution institution) {
        this.footprints = footprints;
        this.institution = institution;
    }

    public void write(Footprint footprint, Words words, OutputStream out) {
        var fonts = new Fonts();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Foot(footprint, fonts));
        document.addTitle(words.text("footprint.export.title") + " · "
                + footprint.person().listName());
        document.addCreator("Qashyq");
        document.open();
        head(document, footprint, words, fonts);
        for (var part : footprint.parts())
            part(document, part, footprint.parts().size() > 1, words, fonts);
        seal(document, footprint.head(), words, fonts);
        document.close();
    }

    private void head(Document document, Footprint footprint, Words words, Fonts fonts) {
        document.add(new Paragraph(words.text(institution.name()), fonts.small));
        document.add(spaced(new Paragraph(words.text("footprint.export.title"), fonts.title), 4));
        document.add(new Paragraph(footprint.person().listName(), fonts.strong));
        document.add(spaced(
                new Paragraph(
                        words.text(
                                "footprint.export.made",
                                words.moment(footprint.at()),
                                words.number(footprint.length())),
                        fonts.text),
                10));
    }

    private void part(Document document, Part part, boolean named, Words words, Fonts fonts) {
        if (named) document.add(spaced(new Paragraph(part.chain().ifi(), fonts.small), 4));
        var table = new PdfPTable(new float[] {6, 20, 52, 22});
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setComplete(false);
        for (var key : List.of("number", "when", "what", "result"))
            table.addCell(cell(words.text("footprint.export." + key), fonts.strong));
        var count = new int[1];
        footprints.each(part, row -> {
            line(table, row, words, fonts);
            if (++count[0] % AT_ONCE == 0) document.add(table);
        });
        table.setComplete(true);
        document.add(table);
    }

    private static void line(PdfPTable table, Stored row, Words words, Fonts fonts) {
        var line = Line.of(row, words);
        table.addCell(cell(Long.toString(row.seq()), fonts.small));
        table.addCell(cell(words.exactMoment(row.timestamp()), fonts.text));
        table.addCell(cell(line.what(), fonts.text));
        table.addCell(cell(line.result(), fonts.text));
    }

    /** What is printed here can be compared with the list of signed heads. */
    private static void seal(Document document, SignedHead head, Words words, Fonts fonts) {
        document.add(spaced(new Paragraph(words.text("footprint.export.sealed"), fonts.strong), 4));
        document.add(new Paragraph(
                words.text("footprint.export.seal", words.number(head.number()), words.exactMoment(head.signed())),
                fonts.text));
        document.add(new Paragraph(words.text("footprint.heads.root") + ": " + head.rootHex(), fonts.small));
        document.add(new Paragraph(words.text("footprint.key.fingerprint") + ": " + head.fingerprint(), fonts.small));
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.4f);
        cell.setPadding(3);
        return cell;
    }

    private static Paragraph spaced(Paragraph paragraph, float after) {
        paragraph.setSpacingBefore(after);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** Whose page it is, and its number. */
    private static final class Foot extends PdfPageEventHelper {
        private final Footprint footprint;
        private final Fonts fonts;

        Foot(Footprint footprint, Fonts fonts) {
            this.footprint = footprint;
            this.fonts = fonts;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var text = footprint.person().listName() + " · № "
                    + footprint.head().number() + " · " + writer.getPageNumber();
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    new Phrase(text, fonts.small),
                    PageSize.A4.getWidth() / 2,
                    MARGIN / 2,
                    0);
        }
    }
}
