package xiezhi.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Makes PDF files in Chinese without a font file: the font is one of Adobe's predefined, not embedded, every Chinese
 * character one em wide and every Latin one half. Places are in points from the top left corner of an A4 page.
 */
public final class PdfPages {
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final COSDictionary font = font();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    /** Ends the page under way, if any, and starts one. */
    public PdfPages page() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        document.addPage(page);
        return this;
    }

    public PdfPages text(float x, float y, float size, String words) {
        return operators(
                "BT /F " + size + " Tf 1 0 0 1 " + x + " " + (HEIGHT - y) + " Tm <" + hex(words) + "> Tj ET\n");
    }

    /** The same words slanted, as watermarks are. */
    public PdfPages slanted(float x, float y, float size, String words) {
        return operators("BT /F " + size + " Tf 0.7 0.7 -0.7 0.7 " + x + " " + (HEIGHT - y) + " Tm <" + hex(words)
                + "> Tj ET\n");
    }

    /** What follows on this page is invisible text, as scanners put behind pictures. */
    public PdfPages invisible() {
        return operators("3 Tr\n");
    }

    public PdfPages line(float x1, float y1, float x2, float y2) {
        return operators(x1 + " " + (HEIGHT - y1) + " m " + x2 + " " + (HEIGHT - y2) + " l S\n");
    }

    public PdfPages box(float x, float y, float width, float height) {
        return operators(x + " " + (HEIGHT - y - height) + " " + width + " " + height + " re S\n");
    }

    public PdfPages operators(String operators) {
        content.writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** A picture over the whole page. */
    public PdfPages picture(BufferedImage image) throws IOException {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, PDRectangle.A4.getWidth(), HEIGHT);
        }
        return this;
    }

    public byte[] bytes() throws IOException {
        close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    public byte[] lockedBytes(String ownerPassword, String userPassword) throws IOException {
        document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
        return bytes();
    }

    private void close() throws IOException {
        if (content.size() > 0) {
            PDPage page = document.getPage(document.getNumberOfPages() - 1);
            List<PDStream> streams = new ArrayList<>();
            page.getContentStreams().forEachRemaining(streams::add);
            streams.add(new PDStream(document, new ByteArrayInputStream(content.toByteArray()), COSName.FLATE_DECODE));
            page.setContents(streams);
            content.reset();
        }
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        descendant.setItem(COSName.W, widths);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
