package kz.qashyq.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.springframework.web.multipart.MultipartFile;

/** A file as a learner's browser would send it. Its content is drawn or written here, so that no real person's is needed. */
record DemoUpload(String name, String type, byte[] bytes) implements MultipartFile {

    /** A picture that stands for the photograph of an extinguisher. */
    static DemoUpload photo(int variant) {
        var image = new BufferedImage(960, 720, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.getHSBColor(0.1f + variant % 7 * 0.02f, 0.12f, 0.86f));
        pen.fillRect(0, 0, 960, 720);
        pen.setColor(new Color(0xC8372D));
        pen.fill(new RoundRectangle2D.Double(390, 220, 180, 400, 70, 70));
        pen.setColor(new Color(0x2B2B2B));
        pen.fillRect(450, 150, 60, 80);
        pen.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawArc(500, 170, 170, 260, 90, -140);
        pen.setColor(Color.WHITE);
        pen.fillRect(415, 360, 130, 110);
        pen.fillOval(446, 262, 68, 68);
        pen.setColor(new Color(0x2E7D32));
        pen.setStroke(new BasicStroke(8));
        pen.drawArc(454, 270, 52, 52, 20 + variant * 9 % 120, 60);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DemoUpload("sondirgish.png", "image/png", out.toByteArray());
    }

    /** The smallest document that word processors open. */
    static DemoUpload document(String text) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                    """);
            entry(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                    """);
            entry(zip, "word/document.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>
                    """.formatted(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DemoUpload(
                "tandau.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                out.toByteArray());
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public String getName() {
        return "files";
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public long getSize() {
        return bytes.length;
    }

    @Override
    public byte[] getBytes() {
        return bytes;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void transferTo(File destination) throws IOException {
        Files.write(destination.toPath(), bytes);
    }
}
