package xiezhi.extract.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Oversize;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.layout.PageLayout;
import xiezhi.extract.layout.Paragraphs;
import xiezhi.extract.pdf.PageGlyphs.Seen;
import xiezhi.extract.scan.Recogniser;

/** Reads PDF: the text layer where there is one, pages that are only pictures by recognition where it is installed. */
public final class PdfReader {
    /** Most page numbers listed in a note. */
    private static final int LISTED_PAGES = 20;

    /** Size up to which a file without its end is put together again, and bytes in which the end is looked for. */
    private static final long REPAIRED_BYTES = 50L * 1024 * 1024;

    private static final int END_BYTES = 64 * 1024;

    static {
        BuiltInFont.install();
    }

    private final Limits limits;
    private final Optional<Recogniser> recogniser;

    public PdfReader(Limits limits, Optional<Recogniser> recogniser) {
        this.limits = limits;
        this.recogniser = recogniser;
    }

    public ExtractedText read(String name, Source source) throws IOException {
        try (PDDocument document = load(source)) {
            return read(name, document);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(Reason.ENCRYPTED, "文件已加密，需要密码才能打开，请解除密码后重新提交");
        }
    }

    private PDDocument load(Source source) throws IOException {
        if (source.onDisk().isPresent()) {
            if (source.size() > limits.pagedFileBytes()) {
                throw Oversize.of(source.size(), limits.pagedFileBytes());
            }
            refuseCut(source.onDisk().get(), source.size());
            return Loader.loadPDF(source.onDisk().get().toFile(), IOUtils.createMemoryOnlyStreamCache());
        }
        return Loader.loadPDF(source.bytes(limits.fileBytes()));
    }

    /** A file without its end is put together again by looking at every byte, which a large one is not worth. */
    private static void refuseCut(Path file, long size) throws IOException {
        if (size < REPAIRED_BYTES) {
            return;
        }
        ByteBuffer end = ByteBuffer.allocate(END_BYTES);
        try (FileChannel channel = FileChannel.open(file)) {
            channel.read(end, size - END_BYTES);
        }
        if (!new String(end.array(), StandardCharsets.ISO_8859_1).contains("startxref")) {
            throw new UnreadableFile(Reason.DAMAGED, "文件结尾缺失，已损坏或不完整，请重新导出后提交");
        }
    }

    private ExtractedText read(String name, PDDocument document) throws IOException {
        int all = document.getNumberOfPages();
        if (all == 0) {
            throw new UnreadableFile(Reason.DAMAGED, "文件没有任何页面，已损坏或不完整，请重新导出后提交");
        }
        TextBuilder text = new TextBuilder(limits);
        List<Seen> seen = pages(document, text);
        List<PageLayout> pages = recogniser.isPresent()
                ? new PdfPictures(document, limits, recogniser.get()).recognised(seen, text)
                : unrecognised(seen, text);
        Paragraphs.write(pages, text);
        if (text.isEmpty()) {
            throw seen.stream().anyMatch(Seen::isPicture)
                    ? new UnreadableFile(Reason.NO_TEXT, "是扫描件，没有识别出文字，请核对清晰度或提供文字版")
                    : new UnreadableFile(Reason.NO_TEXT, "文件里没有文字");
        }
        return text.text(name, FileType.PDF, all);
    }

    private static List<PageLayout> unrecognised(List<Seen> seen, TextBuilder text) throws UnreadableFile {
        List<Integer> pictures = seen.stream()
                .filter(Seen::isPicture)
                .map(page -> page.layout().number())
                .toList();
        if (!pictures.isEmpty() && pictures.size() == seen.size()) {
            throw new UnreadableFile(Reason.NEEDS_OCR, "是扫描件，没有文字层，需要文字识别(OCR)：请安装 tesseract-ocr-chi-sim 或提供文字版");
        }
        if (!pictures.isEmpty()) {
            text.note("第 " + listed(pictures) + " 页是图片，没有文字层，未读入；安装 tesseract-ocr-chi-sim 后可以识别");
        }
        return seen.stream().map(Seen::layout).toList();
    }

    private List<Seen> pages(PDDocument document, TextBuilder text) throws IOException {
        int all = document.getNumberOfPages();
        PageGlyphs glyphs = new PageGlyphs();
        List<Seen> pages = new ArrayList<>();
        long characters = 0;
        for (int number = 1; number <= all; number++) {
            if (number > limits.pages() || characters > limits.characters()) {
                text.note("文件共 " + all + " 页，第 " + number + " 页起超过读取上限，未读入，请拆分文件");
                break;
            }
            Seen page = glyphs.seen(document.getPage(number - 1), number);
            characters += page.layout().characters();
            pages.add(page);
        }
        return pages;
    }

    static String listed(List<Integer> pages) {
        String list = pages.stream().limit(LISTED_PAGES).map(String::valueOf).collect(Collectors.joining("、"));
        return pages.size() > LISTED_PAGES ? list + " 等 " + pages.size() : list;
    }
}
