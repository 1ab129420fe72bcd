package xiezhi.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import xiezhi.extract.layout.Paragraphs;
import xiezhi.extract.pdf.PageGlyphs.Seen;

/** Reads PDF with a text layer. Pages that are only pictures are noted; a file of nothing else needs recognition. */
public final class PdfReader {
    /** Characters from which a page counts as text; a scan often carries a stamped number or a scanner's name. */
    private static final int MIN_CHARACTERS = 12;

    /** Most page numbers listed in a note. */
    private static final int LISTED_PAGES = 20;

    static {
        BuiltInFont.install();
    }

    private final Limits limits;

    public PdfReader(Limits limits) {
        this.limits = limits;
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
            return Loader.loadPDF(source.onDisk().get().toFile(), IOUtils.createMemoryOnlyStreamCache());
        }
        return Loader.loadPDF(source.bytes(limits.fileBytes()));
    }

    private ExtractedText read(String name, PDDocument document) throws IOException {
        int all = document.getNumberOfPages();
        if (all == 0) {
            throw new UnreadableFile(Reason.DAMAGED, "文件没有任何页面，已损坏或不完整，请重新导出后提交");
        }
        TextBuilder text = new TextBuilder(limits);
        List<Seen> pages = pages(document, text);
        List<Integer> pictures = pages.stream()
                .filter(page -> page.hasImage() && page.layout().characters() < MIN_CHARACTERS)
                .map(page -> page.layout().number())
                .toList();
        if (!pictures.isEmpty()
                && pages.stream().noneMatch(page -> page.layout().characters() >= MIN_CHARACTERS)) {
            throw new UnreadableFile(Reason.NEEDS_OCR, "是扫描件，没有文字层，需要文字识别(OCR)：请安装 tesseract-ocr-chi-sim 或提供文字版");
        }
        Paragraphs.write(pages.stream().map(Seen::layout).toList(), text);
        if (text.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "文件里没有文字");
        }
        if (!pictures.isEmpty()) {
            text.note("第 " + listed(pictures) + " 页是图片，没有文字层，未读入");
        }
        boolean isRecognised = pages.stream().anyMatch(Seen::isInvisible);
        return text.text(name, FileType.PDF, all, isRecognised);
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

    private static String listed(List<Integer> pages) {
        String list = pages.stream().limit(LISTED_PAGES).map(String::valueOf).collect(Collectors.joining("、"));
        return pages.size() > LISTED_PAGES ? list + " 等 " + pages.size() : list;
    }
}
