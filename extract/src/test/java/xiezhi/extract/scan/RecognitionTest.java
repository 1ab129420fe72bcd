package xiezhi.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import xiezhi.extract.Block;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.Extraction;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Limits.RecognitionLimits;
import xiezhi.extract.Read;
import xiezhi.extract.Source;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.Unreadable;
import xiezhi.extract.pdf.PdfPages;

/**
 * Scans from the published samples. Where tesseract is installed their words are read, marked as recognised; where it is
 * not, one line says what is needed. Each test holds on either kind of machine.
 */
class RecognitionTest {
    private static final String FOLDER = "samples/cases/05-daily-penalty/";
    private static final String RECEIPT = FOLDER + "15 送达回证（监测结果告知书）.pdf";
    private static final String RECORD = FOLDER + "11 调查询问笔录.pdf";

    private static final boolean IS_INSTALLED = Recogniser.installed().isPresent();

    @Test
    void readsAScannedPdfOrSaysWhatIsMissing() throws IOException {
        Extraction extraction = new TextExtractor().extract("回证.pdf", sample(RECEIPT));
        if (!IS_INSTALLED) {
            assertNeedsRecognition(extraction);
            return;
        }
        ExtractedText text = ((xiezhi.extract.Extracted) extraction).text();
        assertThat(text.type()).isEqualTo(FileType.PDF);
        assertThat(text.isRecognised(1)).isTrue();
        assertThat(squeezed(text))
                .contains("送达回证")
                .contains("〔2025〕335号")
                .contains("直接送达")
                .contains("2025-12-01");
    }

    @Test
    void readsTheCellsOfAScannedTableEachOnItsOwn() throws IOException {
        Extraction extraction = new TextExtractor().extract("笔录.pdf", sample(RECORD));
        if (!IS_INSTALLED) {
            assertNeedsRecognition(extraction);
            return;
        }
        ExtractedText text = ((xiezhi.extract.Extracted) extraction).text();
        List<List<String>> rows = text.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .map(Block::cells)
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(6);
        assertThat(rows).anyMatch(row -> row.size() == 2 && row.get(1).startsWith("2025年11月24日14时43分"));
        assertThat(rows).anyMatch(row -> row.size() == 4 && row.get(1).contains("越浦东升食品有限公司"));
        assertThat(squeezed(text)).contains("问：你的姓名").contains("答：正常生产");
        assertThat(text.pages()).isEqualTo(2);
    }

    @Test
    void readsPicturesUprightOrNot() throws IOException {
        BufferedImage page = page(sample(RECEIPT));
        for (byte[] picture : List.of(written(page, "png"), written(page, "jpg"), written(turned(page), "png"))) {
            Extraction extraction = new TextExtractor().extract("回证.jpg", picture);
            if (IS_INSTALLED) {
                ExtractedText text = ((xiezhi.extract.Extracted) extraction).text();
                assertThat(text.type()).isEqualTo(FileType.IMAGE);
                assertThat(text.isRecognised()).isTrue();
                assertThat(squeezed(text)).contains("送达回证").contains("2025-12-01");
            } else {
                assertNeedsRecognition(extraction);
            }
        }
    }

    @Test
    void readsEveryPageOfATiff() throws IOException {
        Extraction extraction = new TextExtractor().extract("回证.tif", tiff(page(sample(RECEIPT)), 2));
        if (IS_INSTALLED) {
            ExtractedText text = ((xiezhi.extract.Extracted) extraction).text();
            assertThat(text.pages()).isEqualTo(2);
            assertThat(text.blocks()).extracting(Block::page).contains(1, 2);
        } else {
            assertNeedsRecognition(extraction);
        }
    }

    @Test
    void aPhotographIsNoDocument() throws IOException {
        BufferedImage photo = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        Graphics2D canvas = photo.createGraphics();
        for (int i = 0; i < 300; i++) {
            canvas.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
            canvas.fillOval(random.nextInt(900), random.nextInt(700), random.nextInt(300), random.nextInt(300));
        }
        canvas.dispose();
        Unreadable refusal = Read.refusal(new TextExtractor().extract("照片.jpg", written(photo, "jpg")));
        assertThat(refusal.reasonCode()).isEqualTo(IS_INSTALLED ? "not-a-document" : "needs-ocr");
    }

    @Test
    void printedPagesStaySureBesideRecognisedOnes() throws IOException {
        byte[] mixed = new PdfPages()
                .page()
                .text(79, 100, 16, "现场检查（勘察）笔录，检查人出示执法证件")
                .page()
                .picture(page(sample(RECEIPT)))
                .bytes();
        ExtractedText text = Read.text(mixed);
        assertThat(text.isRecognised(1)).isFalse();
        assertThat(text.isRecognised(2)).isEqualTo(IS_INSTALLED);
        assertThat(text.isWhole()).isEqualTo(IS_INSTALLED);
    }

    @Test
    void saysWhatIsMissingWhereNothingRecognises() throws IOException {
        TextExtractor without = new TextExtractor(Limits.STANDARD, Optional.empty());
        assertNeedsRecognition(without.extract("回证.pdf", sample(RECEIPT)));
        assertNeedsRecognition(without.extract("回证.png", written(page(sample(RECEIPT)), "png")));
    }

    @Test
    void aPageHasItsTimeAndAFileItsNumberOfPages() throws IOException {
        TextExtractor hasty =
                new TextExtractor(limits(new RecognitionLimits(100, Duration.ofMillis(1), 300, 40_000_000)));
        assertThat(Read.refusal(hasty.extract("回证.pdf", sample(RECEIPT))).reasonCode())
                .isEqualTo(IS_INSTALLED ? "no-text" : "needs-ocr");
        TextExtractor brief =
                new TextExtractor(limits(new RecognitionLimits(1, Duration.ofMinutes(2), 300, 40_000_000)));
        Extraction first = brief.extract("笔录.pdf", sample(RECORD));
        if (IS_INSTALLED) {
            assertThat(((xiezhi.extract.Extracted) first).text().notes())
                    .anyMatch(note -> note.contains("第 2 页") && note.contains("上限"));
        } else {
            assertNeedsRecognition(first);
        }
    }

    @Test
    void picturesThatAreCutOrTooLargeAreOneLine() throws IOException {
        byte[] png = written(page(sample(RECEIPT)), "png");
        Unreadable cut = Read.refusal(new TextExtractor().extract("断.png", java.util.Arrays.copyOf(png, 300)));
        assertThat(cut.reasonCode()).isIn("damaged", "needs-ocr", "not-a-document");
        TextExtractor small = new TextExtractor(limits(new RecognitionLimits(9, Duration.ofMinutes(1), 300, 10_000)));
        assertThat(Read.refusal(small.extract("大.png", png)).reasonCode())
                .isEqualTo(IS_INSTALLED ? "too-large" : "needs-ocr");
    }

    private static Limits limits(RecognitionLimits recognition) {
        Limits usual = Limits.STANDARD;
        return new Limits(
                usual.fileBytes(),
                usual.textBytes(),
                usual.pagedFileBytes(),
                usual.pages(),
                usual.characters(),
                usual.rows(),
                usual.archive(),
                recognition);
    }

    private static void assertNeedsRecognition(Extraction extraction) {
        Unreadable refusal = Read.refusal(extraction);
        assertThat(refusal.reasonCode()).isEqualTo("needs-ocr");
        assertThat(refusal.message()).contains("tesseract-ocr-chi-sim");
    }

    private static String squeezed(ExtractedText text) {
        return text.text().replaceAll("\\s+", "");
    }

    private static Source sample(String path) {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve(path))) {
            at = Optional.ofNullable(at.getParent()).orElseThrow();
        }
        return Source.of(at.resolve(path));
    }

    private static BufferedImage page(Source scan) throws IOException {
        try (PDDocument document = Loader.loadPDF(scan.bytes(10_000_000))) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }

    private static BufferedImage turned(BufferedImage page) {
        BufferedImage turned = new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = turned.createGraphics();
        canvas.translate(page.getHeight(), 0);
        canvas.rotate(Math.PI / 2);
        canvas.drawImage(page, 0, 0, null);
        canvas.dispose();
        return turned;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] tiff(BufferedImage page, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < count; i++) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }
}
