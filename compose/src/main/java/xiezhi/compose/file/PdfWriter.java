package xiezhi.compose.file;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import xiezhi.compose.form.FilledForm;

/** PDF with text, the fonts embedded as subsets. */
public final class PdfWriter {
    private PdfWriter() {}

    /** The bytes of the document. */
    public static byte[] bytes(FilledForm form) {
        try {
            return FixedPdf.of(written(PageFlow.of(form), form.title()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + form.title(), e);
        }
    }

    private static byte[] written(List<Sheet> sheets, String title) throws IOException {
        Map<EmbeddedFont, BaseFont> fonts = new EnumMap<>(EmbeddedFont.class);
        for (var font : EmbeddedFont.values()) {
            fonts.put(
                    font,
                    BaseFont.createFont(
                            font.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, font.bytes(), null));
        }
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = org.openpdf.text.pdf.PdfWriter.getInstance(document, bytes);
            document.addTitle(title);
            document.open();
            for (int i = 0; i < sheets.size(); i++) {
                if (i > 0) {
                    document.newPage();
                }
                draw(sheets.get(i), writer.getDirectContent(), fonts);
            }
        }
        return bytes.toByteArray();
    }

    private static void draw(Sheet sheet, PdfContentByte page, Map<EmbeddedFont, BaseFont> fonts) {
        for (var rule : sheet.rules()) {
            page.setColorStroke(colour(rule.ink()));
            page.setLineWidth((float) rule.width());
            page.moveTo((float) rule.x1(), up(rule.y1()));
            page.lineTo((float) rule.x2(), up(rule.y2()));
            page.stroke();
        }
        for (var words : sheet.words()) {
            page.beginText();
            page.setColorFill(colour(words.ink()));
            page.setFontAndSize(fonts.get(words.font()), (float) words.size());
            page.setCharacterSpacing((float) words.spacing());
            page.setTextMatrix((float) words.x(), up(words.y()));
            page.showText(words.text());
            page.endText();
        }
    }

    private static float up(double y) {
        return (float) (Look.PAGE_HEIGHT - y);
    }

    private static Color colour(Sheet.Ink ink) {
        int[] rgb = ink.rgb();
        return new Color(rgb[0], rgb[1], rgb[2]);
    }
}
