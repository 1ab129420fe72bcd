package xiezhi.sample.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import xiezhi.compose.file.FixedPdf;
import xiezhi.sample.paper.Paper;
import xiezhi.sample.text.Dice;

/** A scan: a PDF whose pages are only pictures, slightly turned and speckled as paper from a scanner is. */
public final class ScanFile {
    private static final int DPI = 150;
    private static final int SPECKS = 160;
    private static final double MOST_DEGREES = 0.6;
    private static final int LEVELS = 16;

    private ScanFile() {}

    /** The bytes of the paper. */
    public static byte[] bytes(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, 0, 0, 0, 0);
        try (PDDocument pages = Loader.loadPDF(PortableFile.bytes(List.of(paper)))) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            var renderer = new PDFRenderer(pages);
            for (int i = 0; i < pages.getNumberOfPages(); i++) {
                Dice dice = Dice.of(paper.text().hashCode()).named("page" + i);
                document.newPage();
                document.add(picture(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY), dice));
            }
            document.close();
        }
        return FixedPdf.of(bytes.toByteArray());
    }

    private static Image picture(BufferedImage page, Dice dice) throws IOException {
        var scan = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = scan.createGraphics();
        canvas.setColor(new Color(0xF4F4F4));
        canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        double degrees = MOST_DEGREES * (dice.between("turn", 0, 200) - 100) / 100;
        canvas.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        canvas.drawImage(page, 0, 0, null);
        canvas.setColor(new Color(0x777777));
        for (int i = 0; i < SPECKS; i++) {
            canvas.fillRect(
                    dice.between("x" + i, 0, page.getWidth() - 1),
                    dice.between("y" + i, 0, page.getHeight() - 1),
                    1,
                    1);
        }
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(coarse(scan), "png", bytes);
        Image image = Image.getInstance(bytes.toByteArray());
        image.scaleAbsolute(PageSize.A4.getWidth(), PageSize.A4.getHeight());
        return image;
    }

    /** Few grey levels keep the file small. */
    private static BufferedImage coarse(BufferedImage scan) {
        var raster = scan.getRaster();
        int step = 256 / LEVELS;
        for (int y = 0; y < scan.getHeight(); y++) {
            for (int x = 0; x < scan.getWidth(); x++) {
                int grey = raster.getSample(x, y, 0);
                raster.setSample(x, y, 0, Math.min(255, (grey + step / 2) / step * step));
            }
        }
        return scan;
    }
}
