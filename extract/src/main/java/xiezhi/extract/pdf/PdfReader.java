package xiezhi.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Oversize;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;

/** Reads PDF with a text layer. Pages that are only pictures are noted; a file of nothing else needs recognition. */
public final class PdfReader {
    /** Characters from which a page counts as text; a scan often carries a stamped number or a scanner's name. */
    private static final int MIN_CHARACTERS = 12;

    /** Most page numbers listed in a note. */
    private static final int LISTED_PAGES = 20;

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
        List<PageLines> pages = pages(document, text);
        List<Integer> pictures = pages.stream()
                .filter(page -> page.hasImage() && page.characters() < MIN_CHARACTERS)
                .map(PageLines::number)
                .toList();
        if (!pictures.isEmpty() && pages.stream().noneMatch(page -> page.characters() >= MIN_CHARACTERS)) {
            throw new UnreadableFile(Reason.NEEDS_OCR, "是扫描件，没有文字层，需要文字识别(OCR)：请安装 tesseract-ocr-chi-sim 或提供文字版");
        }
        write(pages, text);
        if (text.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "文件里没有文字");
        }
        if (!pictures.isEmpty()) {
            text.note("第 " + listed(pictures) + " 页是图片，没有文字层，未读入");
        }
        boolean isRecognised = pages.stream().anyMatch(PageLines::isInvisible);
        return text.text(name, FileType.PDF, all, isRecognised);
    }

    private List<PageLines> pages(PDDocument document, TextBuilder text) throws IOException {
        int all = document.getNumberOfPages();
        PageGlyphs glyphs = new PageGlyphs();
        List<PageLines> pages = new ArrayList<>();
        long characters = 0;
        for (int number = 1; number <= all; number++) {
            if (number > limits.pages() || characters > limits.characters()) {
                text.note("文件共 " + all + " 页，第 " + number + " 页起超过读取上限，未读入，请拆分文件");
                break;
            }
            PageLines page = glyphs.lines(document.getPage(number - 1), number);
            characters += page.characters();
            pages.add(page);
        }
        return pages;
    }

    private static void write(List<PageLines> pages, TextBuilder text) {
        RunningLines running = new RunningLines(pages);
        Paragraphs paragraphs = new Paragraphs();
        for (PageLines page : pages) {
            List<TextLine> body = new ArrayList<>();
            List<TextLine> footers = new ArrayList<>();
            List<TextLine> headers = new ArrayList<>();
            for (TextLine line : page.lines()) {
                Kind kind = running.kind(line, page);
                (kind == Kind.HEADER ? headers : kind == Kind.FOOTER ? footers : body).add(line);
            }
            paragraphs.page(page, headers, body, footers);
        }
        paragraphs.writeTo(text);
    }

    private static String listed(List<Integer> pages) {
        String list = pages.stream().limit(LISTED_PAGES).map(String::valueOf).collect(Collectors.joining("、"));
        return pages.size() > LISTED_PAGES ? list + " 等 " + pages.size() : list;
    }
}
