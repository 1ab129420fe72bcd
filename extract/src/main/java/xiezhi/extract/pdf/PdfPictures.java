package xiezhi.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import xiezhi.extract.Limits;
import xiezhi.extract.Limits.RecognitionLimits;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.layout.PageLayout;
import xiezhi.extract.pdf.PageGlyphs.Seen;
import xiezhi.extract.scan.Recogniser;

/** Recognises the pages of a PDF that are only pictures. */
final class PdfPictures {
    private static final float POINTS_PER_INCH = 72f;

    private final PDFRenderer renderer;
    private final RecognitionLimits limits;
    private final Recogniser recogniser;

    PdfPictures(PDDocument document, Limits limits, Recogniser recogniser) {
        this.renderer = new PDFRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
        this.limits = limits.recognition();
        this.recogniser = recogniser;
    }

    /** All pages in order, pictures replaced by what stands on them; what could not be read is noted. */
    List<PageLayout> recognised(List<Seen> seen, TextBuilder text) throws IOException {
        Map<Integer, Recogniser.Page> begun = new TreeMap<>();
        List<Integer> beyond = new ArrayList<>();
        for (Seen page : seen) {
            int number = page.layout().number();
            if (page.isPicture() && begun.size() >= limits.pages()) {
                beyond.add(number);
            } else if (page.isPicture()) {
                begin(page, text).ifPresent(one -> begun.put(number, one));
            }
        }
        if (!beyond.isEmpty()) {
            text.note("第 " + PdfReader.listed(beyond) + " 页是图片，超过一份文件识别 " + limits.pages() + " 页的上限，未读入，请拆分文件");
        }
        return pages(seen, begun, text);
    }

    private List<PageLayout> pages(List<Seen> seen, Map<Integer, Recogniser.Page> begun, TextBuilder text)
            throws IOException {
        List<PageLayout> pages = new ArrayList<>();
        List<Integer> blank = new ArrayList<>();
        for (Seen page : seen) {
            int number = page.layout().number();
            Recogniser.Page picture = begun.get(number);
            if (picture == null) {
                pages.add(page.layout());
                continue;
            }
            Recogniser.Recognised recognised = picture.result();
            pages.add(recognised.layout().orElse(page.layout()));
            if (!recognised.trouble().isEmpty()) {
                text.note("第 " + number + " 页" + recognised.trouble() + "，未读入");
            } else if (recognised.layout().isEmpty()) {
                blank.add(number);
            }
        }
        if (!blank.isEmpty()) {
            text.note("第 " + PdfReader.listed(blank) + " 页是图片，没有识别出文字");
        }
        return pages;
    }

    private Optional<Recogniser.Page> begin(Seen page, TextBuilder text) {
        int number = page.layout().number();
        if (page.imagePixels() > limits.pixels()) {
            text.note("第 " + number + " 页的图像超过 " + limits.pixels() / 1_000_000 + " 百万像素，未识别，请降低扫描分辨率");
            return Optional.empty();
        }
        float inches = page.layout().width() * page.layout().height() / POINTS_PER_INCH / POINTS_PER_INCH;
        int dotsPerInch = (int) Math.min(limits.dotsPerInch(), Math.sqrt(limits.pixels() / Math.max(1, inches)));
        try {
            BufferedImage image = renderer.renderImage(number - 1, dotsPerInch / POINTS_PER_INCH, ImageType.GRAY);
            return Optional.of(recogniser.recognise(image, dotsPerInch, number, limits.perPage()));
        } catch (IOException | RuntimeException broken) {
            text.note("第 " + number + " 页的图像已损坏，未读入");
        } catch (OutOfMemoryError tooMuch) {
            text.note("第 " + number + " 页的图像过大，内存不足，未读入");
        }
        return Optional.empty();
    }
}
