package xiezhi.extract.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.TextBuilder;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.archive.ZipPart;
import xiezhi.extract.archive.ZipParts;
import xiezhi.extract.layout.PageAssembly;
import xiezhi.extract.layout.PageItem;
import xiezhi.extract.layout.PageLayout;
import xiezhi.extract.layout.Paragraphs;
import xiezhi.extract.xml.XmlCursor;

/**
 * Reads OFD: the pages of every document in the package, text and rulings by their places. Templates under a page count
 * as part of it; seals and annotations do not.
 */
public final class OfdReader {
    private static final String ROOT = "OFD.xml";

    private final Limits limits;

    public OfdReader(Limits limits) {
        this.limits = limits;
    }

    public static boolean isOfd(ZipParts parts) {
        return parts.has(ROOT);
    }

    /** Parts of one document: where its pages lie, by order, and its templates, by id. */
    private record Body(List<String> pages, Map<String, String> templates, OfdPage.Box box) {}

    public ExtractedText read(String name, ZipParts parts) throws IOException {
        TextBuilder text = new TextBuilder(limits);
        List<PageLayout> pages = new ArrayList<>();
        boolean hasImage = false;
        for (String root : documentRoots(parts)) {
            Body body = body(parts, root);
            for (String path : body.pages()) {
                if (pages.size() >= limits.pages()) {
                    text.note("文件页数超过读取上限，第 " + (pages.size() + 1) + " 页起未读入，请拆分文件");
                    break;
                }
                OfdPage page = page(parts, path, body);
                hasImage |= page.hasImage();
                pages.add(layout(page, pages.size() + 1));
            }
        }
        if (pages.isEmpty()) {
            throw new UnreadableFile(Reason.DAMAGED, "OFD 文件没有任何页面，文件不完整，请重新导出后提交");
        }
        Paragraphs.write(pages, text);
        if (text.isEmpty()) {
            throw hasImage
                    ? new UnreadableFile(Reason.NEEDS_OCR, "只有图片，需要文字识别(OCR)：请转为 PDF 并安装 tesseract-ocr-chi-sim，或提供文字版")
                    : new UnreadableFile(Reason.NO_TEXT, "文件里没有文字");
        }
        return text.text(name, FileType.OFD, pages.size());
    }

    private static PageLayout layout(OfdPage page, int number) {
        List<PageItem> items = PageAssembly.items(page.glyphs(), page.rulings());
        return new PageLayout(number, page.box().width(), page.box().height(), items, false);
    }

    private static List<String> documentRoots(ZipParts parts) throws IOException {
        List<String> roots = new ArrayList<>();
        try (InputStream in = part(parts, ROOT).openPart()) {
            XmlCursor xml = XmlCursor.of(in);
            while (xml.next()) {
                if (xml.isStartOf("DocRoot")) {
                    roots.add(xml.text(1_000).strip());
                }
            }
        }
        return roots;
    }

    private static Body body(ZipParts parts, String root) throws IOException {
        List<String> pages = new ArrayList<>();
        Map<String, String> templates = new HashMap<>();
        OfdPage.Box box = OfdPage.Box.A4;
        try (InputStream in = part(parts, root).openPart()) {
            XmlCursor xml = XmlCursor.of(in);
            while (xml.next()) {
                if (xml.isStartOf("Page")) {
                    xml.attribute("BaseLoc").ifPresent(path -> pages.add(resolved(root, path)));
                } else if (xml.isStartOf("TemplatePage")) {
                    String path = resolved(root, xml.attribute("BaseLoc").orElse(""));
                    xml.attribute("ID").ifPresent(id -> templates.put(id, path));
                } else if (xml.isStartOf("PhysicalBox")) {
                    box = OfdPage.Box.of(xml.text(200)).orElse(box);
                }
            }
        }
        return new Body(pages, templates, box);
    }

    private static OfdPage page(ZipParts parts, String path, Body body) throws IOException {
        OfdPage page = new OfdPage(body.box());
        try (InputStream in = part(parts, path).openPart()) {
            page.read(XmlCursor.of(in));
        }
        for (String template : page.templates()) {
            Optional<ZipPart> part =
                    Optional.ofNullable(body.templates().get(template)).flatMap(parts::part);
            if (part.isPresent()) {
                try (InputStream in = part.get().openPart()) {
                    page.read(XmlCursor.of(in));
                }
            }
        }
        return page;
    }

    private static ZipPart part(ZipParts parts, String path) throws UnreadableFile {
        return parts.part(path).orElseThrow(() -> new UnreadableFile(Reason.DAMAGED, "OFD 文件不完整，缺少其中的部分，请重新导出后提交"));
    }

    /** A path as written in the file {@code base}, from the root of the package. */
    private static String resolved(String base, String path) {
        if (path.startsWith("/")) {
            return path;
        }
        return base.substring(0, base.lastIndexOf('/') + 1) + (path.startsWith("./") ? path.substring(2) : path);
    }
}
