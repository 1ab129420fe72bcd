package xiezhi.extract.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.layout.PageLayout;
import xiezhi.extract.layout.Paragraphs;

/** Reads pictures of pages (JPG, PNG, TIFF with its pages, BMP, GIF) by recognition. */
public final class PictureReader {
    /** Inches a page is taken to be long, as a picture rarely says how large its page was. */
    private static final double PAGE_INCHES = 11.7;

    /** Most a small picture is enlarged: beyond, there is nothing more to see. */
    private static final double MOST_ENLARGED = 2;

    /** Share of the wanted resolution from which a picture is left as it is. */
    private static final double NEAR_ENOUGH = 0.8;

    /** Every how manyth pixel of a picture too large is kept at least. */
    private static final int MOST_THINNED = 4;

    private final Limits limits;
    private final Optional<Recogniser> recogniser;

    public PictureReader(Limits limits, Optional<Recogniser> recogniser) {
        this.limits = limits;
        this.recogniser = recogniser;
    }

    public ExtractedText read(String name, Source source) throws IOException {
        Recogniser able = recogniser.orElseThrow(
                () -> new UnreadableFile(Reason.NEEDS_OCR, "是图片，需要文字识别(OCR)：请安装 tesseract-ocr-chi-sim 或提供文字版"));
        TextBuilder text = new TextBuilder(limits);
        List<PageLayout> pages = new ArrayList<>();
        int all = pages(source.bytes(limits.fileBytes()), able, text, pages);
        Paragraphs.write(pages, text);
        if (text.isEmpty()) {
            throw new UnreadableFile(Reason.NOT_A_DOCUMENT, "图片里没有识别出文字，按照片对待，内容须人工查看");
        }
        return text.text(name, FileType.IMAGE, all);
    }

    private int pages(byte[] bytes, Recogniser able, TextBuilder text, List<PageLayout> pages) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableFile(Reason.UNSUPPORTED, "图片格式不受支持，请另存为 JPG 或 PNG 后提交");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                return pages(reader, able, text, pages);
            } finally {
                reader.dispose();
            }
        }
    }

    private int pages(ImageReader reader, Recogniser able, TextBuilder text, List<PageLayout> pages)
            throws IOException {
        int all = Math.max(1, reader.getNumImages(true));
        List<Recogniser.Page> begun = new ArrayList<>();
        for (int i = 0; i < Math.min(all, limits.recognition().pages()); i++) {
            BufferedImage page = pageSized(bounded(reader, i));
            int dotsPerInch = (int) Math.round(Math.max(page.getWidth(), page.getHeight()) / PAGE_INCHES);
            begun.add(able.recognise(
                    page, dotsPerInch, i + 1, limits.recognition().perPage()));
        }
        if (begun.size() < all) {
            text.note("图片共 " + all + " 页，第 " + (begun.size() + 1) + " 页起超过识别上限，未读入，请拆分文件");
        }
        for (int i = 0; i < begun.size(); i++) {
            Recogniser.Recognised recognised = begun.get(i).result();
            recognised.layout().ifPresent(pages::add);
            if (!recognised.trouble().isEmpty()) {
                text.note("第 " + (i + 1) + " 页" + recognised.trouble() + "，未读入");
            }
        }
        if (pages.isEmpty() && begun.size() == all && text.hasNotes()) {
            throw new UnreadableFile(Reason.NEEDS_OCR, "图片识别没有完成，请提供更小或更清晰的图片，或者文字版");
        }
        return all;
    }

    /** The picture, thinned out while it is read if it is too large to be held. */
    private BufferedImage bounded(ImageReader reader, int index) throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        long most = limits.recognition().pixels();
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / most));
        if (step > MOST_THINNED) {
            throw tooLarge();
        }
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(index, parameters);
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile(Reason.TOO_LARGE, "图片像素过多，请缩小后提交");
    }

    private BufferedImage pageSized(BufferedImage image) {
        double inches = Math.max(image.getWidth(), image.getHeight())
                / (double) limits.recognition().dotsPerInch();
        double factor = Math.min(MOST_ENLARGED, PAGE_INCHES / inches);
        if (factor >= NEAR_ENOUGH && factor <= 1 / NEAR_ENOUGH) {
            return image;
        }
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = scaled.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return scaled;
    }
}
